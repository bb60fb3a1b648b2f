import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `LTAI${sample(base62, 12, 1397)}`;
const value = sample(base62, 30, 1398);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const alibabaKeyExamples: DetectorExamples = {
  match: [
    { text: `ALIYUN_ACCESS_KEY_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `ALIYUN_ACCESS_KEY_SECRET=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `LTAI${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with LTAI', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `LTAI${sample(base62, 9, 1399)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ALIYUN_ACCESS_KEY_SECRET=${ALIYUN_ACCESS_KEY_SECRET}', why: 'a variable' },
    { text: 'ALIYUN_ACCESS_KEY_SECRET=<your key>', why: 'a place for a value' },
    { text: `ALIYUN_ACCESS_KEY_SECRET=${sample(base62, 27, 1400)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('LTAI', size) },
    { name: 'names without a value', make: (size) => fill('ALIYUN_ACCESS_KEY_SECRET = ', size) },
  ],
};
