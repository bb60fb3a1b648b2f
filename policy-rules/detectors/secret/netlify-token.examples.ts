import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `nfp_${sample(base62, 36, 4)}`;
const second = `nfc_${sample(base62, 36, 11)}`;
const third = `nfu_${sample(base62, 36, 18)}`;
const value = sample(base64url, 43, 44);

export const netlifyTokenExamples: DetectorExamples = {
  match: [
    { text: `NETLIFY_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
    { text: `NETLIFY_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with nfp_ and more', why: 'the prefix alone' },
    { text: `nfp_${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
    { text: `NETLIFY_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'netlify has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('nfp_', size) },
    { name: 'names without a value', make: (size) => fill('NETLIFY_API_KEY=', size) },
  ],
};
