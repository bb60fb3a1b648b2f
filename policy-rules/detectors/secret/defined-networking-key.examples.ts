import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const token = `dnkey-${sample(base36, 26, 4465)}-${sample(base36, 52, 4466)}`;
const prefixed = 'the form of the token, with its prefix';

export const definedNetworkingKeyExamples: DetectorExamples = {
  match: [
    { text: `DEFINED_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `dnkey-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with dnkey-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `dnkey-${sample(base36, 26, 4467)}-${sample(base36, 49, 4468)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('dnkey-', size) }],
};
