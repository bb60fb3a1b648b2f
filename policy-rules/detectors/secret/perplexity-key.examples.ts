import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `pplx-${sample(base62, 48, 45)}`;

export const perplexityKeyExamples: DetectorExamples = {
  match: [
    { text: `PERPLEXITY_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with pplx- and more', why: 'the prefix alone' },
    { text: `pplx-${'x'.repeat(token.length - 5)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 11), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('pplx-', size) }],
};
