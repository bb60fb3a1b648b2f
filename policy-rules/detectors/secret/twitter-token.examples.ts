import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const digits = '123456789';
const token = `AAAAAAAAAAAAAAAAAAAAA${sample(base62, 24, 28)}%3D${sample(base62, 50, 29)}`;
const value = `${sample(digits, 15, 68)}-${sample(base62, 40, 69)}`;

export const twitterTokenExamples: DetectorExamples = {
  match: [
    { text: `X_TWITTER_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `TWITTER_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with AAAAAAAAAAAAAAAAAAAAA and more', why: 'the prefix alone' },
    { text: `AAAAAAAAAAAAAAAAAAAAA${'x'.repeat(token.length - 21)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 27), why: 'cut off' },
    { text: `TWITTER_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'twitter has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('AAAAAAAAAAAAAAAAAAAAA', size) },
    { name: 'names without a value', make: (size) => fill('TWITTER_API_KEY=', size) },
  ],
};
