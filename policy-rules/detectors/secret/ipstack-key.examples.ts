import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 32, 3152);
const bare = 'no prefix: the name of the provider stands before it';

export const ipstackKeyExamples: DetectorExamples = {
  match: [
    { text: `IPSTACK_ACCESS_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const ipstackAccessKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"ipstack_access_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'IPSTACK_ACCESS_KEY=${IPSTACK_ACCESS_KEY}', why: 'a variable' },
    { text: 'IPSTACK_ACCESS_KEY=<your key>', why: 'a place for a value' },
    { text: `IPSTACK_ACCESS_KEY=${sample(base36, 29, 3153)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('IPSTACK_ACCESS_KEY = ', size) }],
};
