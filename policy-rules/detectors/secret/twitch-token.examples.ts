import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, base62, fill, sample } from '../../engine/sample.ts';

const digits = '123456789';
const token = `live_${sample(digits, 9, 80)}_${sample(base62, 30, 81)}`;
const second = `oauth:${sample(base36, 30, 87)}`;
const value = sample(base36, 30, 120);

export const twitchTokenExamples: DetectorExamples = {
  match: [
    { text: `TWITCH_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `TWITCH_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with live_ and more', why: 'the prefix alone' },
    { text: `live_${'x'.repeat(token.length - 5)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 11), why: 'cut off' },
    { text: `TWITCH_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'twitch has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('live_', size) },
    { name: 'names without a value', make: (size) => fill('TWITCH_API_KEY=', size) },
  ],
};
