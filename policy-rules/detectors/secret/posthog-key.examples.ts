import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `phx_${sample(base62, 43, 67)}`;
const second = `phs_${sample(base62, 43, 74)}`;
const third = `phr_${sample(base62, 43, 81)}`;

export const posthogKeyExamples: DetectorExamples = {
  match: [
    { text: `POSTHOG_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with phx_ and more', why: 'the prefix alone' },
    { text: `phx_${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('phx_', size) }],
};
