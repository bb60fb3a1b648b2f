import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample } from '../../engine/sample.ts';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const body = sample(base58, 93, 7);

const source = 'made up, in the form of the reference';

export const moneroAddressExamples: DetectorExamples = {
  match: [
    { text: `send to 4A${body} please`, value: `4A${body}`, likelihood: 'likely', source },
    { text: `8B${body}`, value: `8B${body}`, likelihood: 'likely', source },
    { text: `xmr: 42${body}${body.slice(0, 11)}`, value: `42${body}${body.slice(0, 11)}`, likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: `4A${body.slice(1)}`, why: 'too short' },
    { text: `4A${body}x`, why: 'too long' },
    { text: `9A${body}`, why: 'no such network' },
  ],
  pathological: [{ name: 'beginnings', make: (size) => fill('4A', size) }],
};
