import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `o.${sample(base62, 32, 107)}`;

export const pushbulletTokenExamples: DetectorExamples = {
  match: [
    { text: `PUSHBULLET_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "pushbullet_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our pushbullet secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `PUSHBULLET_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'pushbullet has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('PUSHBULLET_API_KEY=', size) }],
};
