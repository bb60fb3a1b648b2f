import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 64, 1905);
const value1 = sample(base64url, 44, 1906);
const bare = 'no prefix: the name of the provider stands before it';

export const ibmCloudKeyExamples: DetectorExamples = {
  match: [
    { text: `IBMCLOUD_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const ibmcloudApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"ibmcloud_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'IBMCLOUD_API_KEY=${IBMCLOUD_API_KEY}', why: 'a variable' },
    { text: 'IBMCLOUD_API_KEY=<your key>', why: 'a place for a value' },
    { text: `IBMCLOUD_API_KEY=${sample(base64url, 39, 1907)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('IBMCLOUD_API_KEY = ', size) }],
};
