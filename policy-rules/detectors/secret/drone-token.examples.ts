import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 3484);
const bare = 'no prefix: the name of the provider stands before it';

export const droneTokenExamples: DetectorExamples = {
  match: [
    { text: `DRONE_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const droneToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"drone_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'DRONE_TOKEN=${DRONE_TOKEN}', why: 'a variable' },
    { text: 'DRONE_TOKEN=<your token>', why: 'a place for a value' },
    { text: `DRONE_TOKEN=${sample(base62, 29, 3485)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('DRONE_TOKEN = ', size) }],
};
