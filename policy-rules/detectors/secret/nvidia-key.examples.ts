import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `nvapi-${sample(base64url, 64, 20)}`;

export const nvidiaKeyExamples: DetectorExamples = {
  match: [
    { text: `NVIDIA_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with nvapi- and more', why: 'the prefix alone' },
    { text: `nvapi-${'x'.repeat(token.length - 6)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 12), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('nvapi-', size) }],
};
