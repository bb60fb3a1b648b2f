import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 50, 1147);
const bare = 'no prefix: the name of the provider stands before it';

export const civoKeyExamples: DetectorExamples = {
  match: [
    { text: `CIVO_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const civoToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"civo_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CIVO_TOKEN=${CIVO_TOKEN}', why: 'a variable' },
    { text: 'CIVO_TOKEN=<your key>', why: 'a place for a value' },
    { text: `CIVO_TOKEN=${sample(base62, 47, 1148)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CIVO_TOKEN = ', size) }],
};
