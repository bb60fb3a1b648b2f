import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(2283);
const value1 = sample(base62, 25, 2289);
const bare = 'no prefix: the name of the provider stands before it';

export const messagebirdKeyExamples: DetectorExamples = {
  match: [
    { text: `MESSAGEBIRD_ACCESS_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const messagebirdAccessKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"messagebird_access_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MESSAGEBIRD_ACCESS_KEY=${MESSAGEBIRD_ACCESS_KEY}', why: 'a variable' },
    { text: 'MESSAGEBIRD_ACCESS_KEY=<your key>', why: 'a place for a value' },
    { text: `MESSAGEBIRD_ACCESS_KEY=${sample(base62, 22, 2290)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MESSAGEBIRD_ACCESS_KEY = ', size) }],
};
