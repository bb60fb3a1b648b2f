import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 48, 91);

export const nxCloudTokenExamples: DetectorExamples = {
  match: [
    { text: `NX_CLOUD_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "nx_cloud_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our nx_cloud secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `NX_CLOUD_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'nx_cloud has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('NX_CLOUD_API_KEY=', size) }],
};
