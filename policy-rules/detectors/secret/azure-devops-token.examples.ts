import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, base62, fill, sample } from '../../engine/sample.ts';

const token = `${sample(base62, 76, 411)}AZDO${sample(base62, 4, 412)}`;
const older = sample(base32.toLowerCase(), 52, 413);
const form = 'Azure DevOps, personal access tokens';

export const azureDevopsTokenExamples: DetectorExamples = {
  match: [
    { text: `AZURE_DEVOPS_EXT_PAT=${token}`, value: token, likelihood: 'likely', source: form },
    { text: `AZURE_DEVOPS_TOKEN: ${older}`, value: older, likelihood: 'likely', source: 'the form until 2024' },
    { text: `vstsToken = "${older}"`, value: older, likelihood: 'likely', source: 'the form until 2024' },
  ],
  nearMiss: [
    { text: `digest ${older}`, why: 'no name before it' },
    { text: 'AZURE_DEVOPS_TOKEN=$(System.AccessToken)', why: 'a variable of the pipeline' },
    { text: `AZURE_DEVOPS_TOKEN: ${older.slice(4)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('AZURE_DEVOPS_TOKEN = ', size) }],
};
