import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const cardExpiryExamples: DetectorExamples = {
  match: [
    { text: 'Visa, exp: 09/28, CVV 000', value: '09/28', likelihood: 'likely', source },
    { text: 'Kreditkarte gültig bis 11/2029', value: '11/2029', likelihood: 'likely', source },
    { text: 'expires 12/31', value: '12/31', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'exp: 13/28', why: 'no such month' },
    { text: 'valid until 12/2026-01-05', why: 'a longer date' },
    { text: 'expires 12/24/2027', why: 'a day, a month and a year' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('exp ', size) }],
};
