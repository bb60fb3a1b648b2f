import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(1250);
const value1 = sample(hexDigits, 24, 1256);
const bare = 'no prefix: the name of the provider stands before it';

export const blazemeterKeyExamples: DetectorExamples = {
  match: [
    { text: `BLAZEMETER_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const blazemeterApiSecret = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"blazemeter_api_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BLAZEMETER_API_SECRET=${BLAZEMETER_API_SECRET}', why: 'a variable' },
    { text: 'BLAZEMETER_API_SECRET=<your key>', why: 'a place for a value' },
    { text: `BLAZEMETER_API_SECRET=${sample(hexDigits, 21, 1257)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BLAZEMETER_API_SECRET = ', size) }],
};
