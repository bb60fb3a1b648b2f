import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `ATBB${sample(base62, 24, 3275)}`;
const value = sample(base64url, 64, 3276);
const value1 = sample(base62, 32, 3277);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const bitbucketTokenExamples: DetectorExamples = {
  match: [
    { text: `BITBUCKET_CLIENT_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `BITBUCKET_CLIENT_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const bitbucketClientSecret = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `ATBB${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with ATBB', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `ATBB${sample(base62, 21, 3278)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BITBUCKET_CLIENT_SECRET=${BITBUCKET_CLIENT_SECRET}', why: 'a variable' },
    { text: 'BITBUCKET_CLIENT_SECRET=<your token>', why: 'a place for a value' },
    { text: `BITBUCKET_CLIENT_SECRET=${sample(base62, 29, 3279)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('ATBB', size) },
    { name: 'names without a value', make: (size) => fill('BITBUCKET_CLIENT_SECRET = ', size) },
  ],
};
