import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(4749);
const value1 = sample(base36, 32, 4755);
const bare = 'no prefix: the name of the provider stands before it';

export const codecovTokenExamples: DetectorExamples = {
  match: [
    { text: `CODECOV_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const codecovToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"codecov_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CODECOV_TOKEN=${CODECOV_TOKEN}', why: 'a variable' },
    { text: 'CODECOV_TOKEN=<your token>', why: 'a place for a value' },
    { text: `CODECOV_TOKEN=${sample(base36, 29, 4756)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CODECOV_TOKEN = ', size) }],
};
