import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `tgp_v1_${sample(base64url, 43, 71)}`;
const value = sample(hexDigits, 64, 111);

export const togetherKeyExamples: DetectorExamples = {
  match: [
    { text: `TOGETHER_AI_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `TOGETHER_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with tgp_v1_ and more', why: 'the prefix alone' },
    { text: `tgp_v1_${'x'.repeat(token.length - 7)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 13), why: 'cut off' },
    { text: `TOGETHER_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'together has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('tgp_v1_', size) },
    { name: 'names without a value', make: (size) => fill('TOGETHER_API_KEY=', size) },
  ],
};
