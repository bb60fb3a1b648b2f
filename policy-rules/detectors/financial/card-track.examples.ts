import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const cardTrackExamples: DetectorExamples = {
  match: [
    {
      text: '%B4242424242424242^DOE/' + 'JANE^29011010000?',
      value: '%B4242424242424242^DOE/' + 'JANE^29011010000?',
      likelihood: 'very-likely',
      source,
    },
    {
      text: 'dump: %B5555555555554444^ROE/JOHN ^' + '2812101',
      value: '%B5555555555554444^ROE/JOHN ^' + '2812101',
      likelihood: 'very-likely',
      source,
    },
    { text: '%B378282246310005^A B^27' + '05101', value: '%B378282246310005^A B^27' + '05101', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: '%B12^A^2', why: 'too short' },
    { text: '100%by weight', why: 'per cent' },
    { text: '%B4242424242424242 DOE', why: 'no separators' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('%b', size) }],
};
