import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 20, 4592);
const bare = 'no prefix: the name of the provider stands before it';

export const browserstackKeyExamples: DetectorExamples = {
  match: [
    { text: `BROWSERSTACK_ACCESS_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const browserstackAccessKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"browserstack_access_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BROWSERSTACK_ACCESS_KEY=${BROWSERSTACK_ACCESS_KEY}', why: 'a variable' },
    { text: 'BROWSERSTACK_ACCESS_KEY=<your key>', why: 'a place for a value' },
    { text: `BROWSERSTACK_ACCESS_KEY=${sample(base62, 17, 4593)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BROWSERSTACK_ACCESS_KEY = ', size) }],
};
