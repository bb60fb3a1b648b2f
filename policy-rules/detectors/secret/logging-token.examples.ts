import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(4556);
const value1 = sample(base62, 32, 4562);
const bare = 'no prefix: the name of the provider stands before it';

export const loggingTokenExamples: DetectorExamples = {
  match: [
    { text: `LOGZIO_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const logzioToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"logzio_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LOGZIO_TOKEN=${LOGZIO_TOKEN}', why: 'a variable' },
    { text: 'LOGZIO_TOKEN=<your token>', why: 'a place for a value' },
    { text: `LOGZIO_TOKEN=${sample(base62, 29, 4563)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('LOGZIO_TOKEN = ', size) }],
};
