import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 64, 3658);
const value1 = sample(base62, 32, 3659);
const bare = 'no prefix: the name of the provider stands before it';

export const hetznerTokenExamples: DetectorExamples = {
  match: [
    { text: `HCLOUD_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const hcloudToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"hcloud_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'HCLOUD_TOKEN=${HCLOUD_TOKEN}', why: 'a variable' },
    { text: 'HCLOUD_TOKEN=<your token>', why: 'a place for a value' },
    { text: `HCLOUD_TOKEN=${sample(base62, 29, 3660)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('HCLOUD_TOKEN = ', size) }],
};
