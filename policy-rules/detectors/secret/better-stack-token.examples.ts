import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 24, 1645);
const bare = 'no prefix: the name of the provider stands before it';

export const betterStackTokenExamples: DetectorExamples = {
  match: [
    { text: `BETTERSTACK_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const betterstackToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"betterstack_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BETTERSTACK_TOKEN=${BETTERSTACK_TOKEN}', why: 'a variable' },
    { text: 'BETTERSTACK_TOKEN=<your token>', why: 'a place for a value' },
    { text: `BETTERSTACK_TOKEN=${sample(base62, 21, 1646)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BETTERSTACK_TOKEN = ', size) }],
};
