import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `tskey-auth-${sample(base62, 12, 61)}-${sample(base62, 24, 62)}`;

export const tailscaleKeyExamples: DetectorExamples = {
  match: [
    { text: `TAILSCALE_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with tskey- and more', why: 'the prefix alone' },
    { text: `tskey-${'x'.repeat(token.length - 6)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 12), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('tskey-', size) }],
};
