import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `lin_api_${sample(base62, 40, 3681)}`;
const token1 = `lin_oauth_${sample(hexDigits, 64, 3682)}`;
const value = sample(hexDigits, 32, 3683);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const linearKeyExamples: DetectorExamples = {
  match: [
    { text: `LINEAR_CLIENT_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `LINEAR_CLIENT_SECRET=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `lin_api_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with lin_api_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `lin_api_${sample(base62, 37, 3684)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LINEAR_CLIENT_SECRET=${LINEAR_CLIENT_SECRET}', why: 'a variable' },
    { text: 'LINEAR_CLIENT_SECRET=<your key>', why: 'a place for a value' },
    { text: `LINEAR_CLIENT_SECRET=${sample(hexDigits, 29, 3685)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('lin_api_', size) },
    { name: 'names without a value', make: (size) => fill('LINEAR_CLIENT_SECRET = ', size) },
  ],
};
