import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 64, 4474);
const bare = 'no prefix: the name of the provider stands before it';

export const capsuleCrmTokenExamples: DetectorExamples = {
  match: [
    { text: `CAPSULE_CRM_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const capsuleCrmToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"capsule_crm_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CAPSULE_CRM_TOKEN=${CAPSULE_CRM_TOKEN}', why: 'a variable' },
    { text: 'CAPSULE_CRM_TOKEN=<your token>', why: 'a place for a value' },
    { text: `CAPSULE_CRM_TOKEN=${sample(base62, 61, 4475)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CAPSULE_CRM_TOKEN = ', size) }],
};
