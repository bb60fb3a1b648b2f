import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `sk.eyJ1${sample(base64url, 40, 4602)}.${sample(base64url, 22, 4603)}`;
const token1 = `pk.eyJ1${sample(base64url, 40, 4604)}.${sample(base64url, 22, 4605)}`;
const token2 = `tk.eyJ1${sample(base64url, 40, 4606)}.${sample(base64url, 22, 4607)}`;
const prefixed = 'the form of the token, with its prefix';

export const mapboxTokenExamples: DetectorExamples = {
  match: [
    { text: `MAPBOX_ACCESS_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `sk.eyJ1${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with sk.eyJ1', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `sk.eyJ1${sample(base64url, 40, 4608)}.${sample(base64url, 19, 4609)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('sk.eyJ1', size) }],
};
