import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `vcp_${sample(base62, 56, 62)}`;
const second = `vci_${sample(base62, 56, 69)}`;
const third = `vca_${sample(base62, 56, 76)}`;
const value = sample(base62, 24, 102);

export const vercelTokenExamples: DetectorExamples = {
  match: [
    { text: `VERCEL_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
    { text: `VERCEL_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with vcp_ and more', why: 'the prefix alone' },
    { text: `vcp_${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
    { text: `VERCEL_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'vercel has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('vcp_', size) },
    { name: 'names without a value', make: (size) => fill('VERCEL_API_KEY=', size) },
  ],
};
