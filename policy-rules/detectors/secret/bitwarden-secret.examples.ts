import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample, sampleUuid } from '../../engine/sample.ts';

const value = `0.${sampleUuid(2565)}.${sample(base62, 30, 2571)}:${sample(base62, 22, 2572)}==`;
const value1 = sample(base62, 30, 2573);
const bare = 'no prefix: the name of the provider stands before it';

export const bitwardenSecretExamples: DetectorExamples = {
  match: [
    { text: `BITWARDEN_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const bitwardenAccessToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"bitwarden_access_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BITWARDEN_ACCESS_TOKEN=${BITWARDEN_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'BITWARDEN_ACCESS_TOKEN=<your secret>', why: 'a place for a value' },
    { text: `BITWARDEN_ACCESS_TOKEN=${sample(base62, 27, 2574)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BITWARDEN_ACCESS_TOKEN = ', size) }],
};
