import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `shltm_${sample(base64url, 40, 3604)}`;
const prefixed = 'the form of the token, with its prefix';

export const flexportTokenExamples: DetectorExamples = {
  match: [
    { text: `FLEXPORT_API_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `shltm_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with shltm_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `shltm_${sample(base64url, 37, 3605)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('shltm_', size) }],
};
