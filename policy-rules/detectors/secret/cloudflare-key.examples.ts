import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `cfat_${sample(base62, 48, 1595)}`;
const token1 = `cfut_${sample(base62, 48, 1596)}`;
const token2 = `cfk_${sample(base62, 48, 1597)}`;
const token3 = `v1.0-${sample(hexDigits, 24, 1598)}-${sample(hexDigits, 140, 1599)}`;
const value = sample(base64url, 40, 1600);
const value1 = sample(hexDigits, 37, 1601);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const cloudflareKeyExamples: DetectorExamples = {
  match: [
    { text: `CLOUDFLARE_API_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
    { text: `CLOUDFLARE_API_TOKEN=${token3}`, value: token3, likelihood: 'very-likely', source: prefixed },
    { text: `CLOUDFLARE_API_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const cloudflareApiToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `cfat_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with cfat_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `cfat_${sample(base62, 45, 1602)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CLOUDFLARE_API_TOKEN=${CLOUDFLARE_API_TOKEN}', why: 'a variable' },
    { text: 'CLOUDFLARE_API_TOKEN=<your key>', why: 'a place for a value' },
    { text: `CLOUDFLARE_API_TOKEN=${sample(hexDigits, 34, 1603)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('cfat_', size) },
    { name: 'names without a value', make: (size) => fill('CLOUDFLARE_API_TOKEN = ', size) },
  ],
};
