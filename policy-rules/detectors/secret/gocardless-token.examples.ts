import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = `live_${sample(base36, 40, 4258)}`;
const value1 = `sandbox_${sample(base36, 40, 4259)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const gocardlessTokenExamples: DetectorExamples = {
  match: [
    { text: `GOCARDLESS_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const gocardlessAccessToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"gocardless_access_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'GOCARDLESS_ACCESS_TOKEN=${GOCARDLESS_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'GOCARDLESS_ACCESS_TOKEN=<your token>', why: 'a place for a value' },
    { text: `GOCARDLESS_ACCESS_TOKEN=${`sandbox_${sample(base36, 37, 4260)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('GOCARDLESS_ACCESS_TOKEN = ', size) }],
};
