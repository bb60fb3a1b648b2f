import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `CFPAT-${sample(base64url, 43, 3462)}`;
const value = sample(base64url, 43, 3463);
const value1 = sample(hexDigits, 64, 3464);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const contentfulTokenExamples: DetectorExamples = {
  match: [
    { text: `CONTENTFUL_ACCESS_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `CONTENTFUL_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const contentfulAccessToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `CFPAT-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with CFPAT-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `CFPAT-${sample(base64url, 40, 3465)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CONTENTFUL_ACCESS_TOKEN=${CONTENTFUL_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'CONTENTFUL_ACCESS_TOKEN=<your token>', why: 'a place for a value' },
    { text: `CONTENTFUL_ACCESS_TOKEN=${sample(hexDigits, 61, 3466)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('CFPAT-', size) },
    { name: 'names without a value', make: (size) => fill('CONTENTFUL_ACCESS_TOKEN = ', size) },
  ],
};
