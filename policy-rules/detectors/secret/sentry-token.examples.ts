import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `sntrys_eyJpYXQiO${sample(base62, 120, 8)}_${sample(base62, 43, 9)}`;
const second = `sntryu_${sample(hexDigits, 64, 15)}`;
const value = sample(hexDigits, 64, 48);

export const sentryTokenExamples: DetectorExamples = {
  match: [
    { text: `SENTRY_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `SENTRY_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with sntrys_ and more', why: 'the prefix alone' },
    { text: `sntrys_${'x'.repeat(token.length - 7)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 13), why: 'cut off' },
    { text: `SENTRY_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'sentry has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('sntrys_', size) },
    { name: 'names without a value', make: (size) => fill('SENTRY_API_KEY=', size) },
  ],
};
