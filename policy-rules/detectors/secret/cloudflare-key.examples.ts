import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `v1.0-${sample(hexDigits, 24, 298)}-${sample(hexDigits, 140, 299)}`;
const value = sample(base64url, 40, 300);
const value1 = sample(hexDigits, 37, 301);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const cloudflareKeyExamples: DetectorExamples = {
  match: [{ text: `CLOUDFLARE_API_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed }, { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed }, { text: `CLOUDFLARE_API_TOKEN=${value}`, value: value, likelihood: 'likely', source: bare }, { text: `const cloudflareApiToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare }],
  nearMiss: [{ text: `v1.0-${'x'.repeat(40)}`, why: 'filled up by hand' }, { text: 'it begins with v1.0-', why: 'the prefix alone' }, { text: `z${token}`, why: 'part of a longer word' }, { text: `v1.0-${sample(hexDigits, 24, 302)}-${sample(hexDigits, 137, 303)}`, why: 'cut off' }, { text: `revision ${value}`, why: 'no name before it' }, { text: 'CLOUDFLARE_API_TOKEN=${CLOUDFLARE_API_TOKEN}', why: 'a variable' }, { text: 'CLOUDFLARE_API_TOKEN=<your key>', why: 'a place for a value' }, { text: `CLOUDFLARE_API_TOKEN=${sample(hexDigits, 34, 304)}`, why: 'too short' }],
  pathological: [{ name: 'prefixes', make: (size) => fill('v1.0-', size) }, { name: 'names without a value', make: (size) => fill('CLOUDFLARE_API_TOKEN = ', size) }],
};
