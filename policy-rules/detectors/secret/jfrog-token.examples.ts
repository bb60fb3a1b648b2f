import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `AKC${sample(base62, 64, 4595)}`;
const token1 = `cmVmdGtu${sample(base62, 56, 4596)}`;
const value = sample(base62, 73, 4597);
const value1 = sample(base62, 64, 4598);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const jfrogTokenExamples: DetectorExamples = {
  match: [
    { text: `JFROG_ACCESS_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `JFROG_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const jfrogAccessToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `AKC${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with AKC', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `AKC${sample(base62, 61, 4599)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'JFROG_ACCESS_TOKEN=${JFROG_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'JFROG_ACCESS_TOKEN=<your token>', why: 'a place for a value' },
    { text: `JFROG_ACCESS_TOKEN=${sample(base62, 61, 4600)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('AKC', size) },
    { name: 'names without a value', make: (size) => fill('JFROG_ACCESS_TOKEN = ', size) },
  ],
};
