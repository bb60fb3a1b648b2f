import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `sbp_${sample(hexDigits, 40, 57)}`;
const second = `sb_secret_${sample(base64url, 22, 64)}_${sample(base62, 8, 65)}`;

export const supabaseKeyExamples: DetectorExamples = {
  match: [
    { text: `SUPABASE_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with sbp_ and more', why: 'the prefix alone' },
    { text: `sbp_${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('sbp_', size) }],
};
