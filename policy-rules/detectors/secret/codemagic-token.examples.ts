import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 43, 1830);
const bare = 'no prefix: the name of the provider stands before it';

export const codemagicTokenExamples: DetectorExamples = {
  match: [
    { text: `CODEMAGIC_API_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const codemagicApiToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"codemagic_api_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CODEMAGIC_API_TOKEN=${CODEMAGIC_API_TOKEN}', why: 'a variable' },
    { text: 'CODEMAGIC_API_TOKEN=<your token>', why: 'a place for a value' },
    { text: `CODEMAGIC_API_TOKEN=${sample(base64url, 40, 1831)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CODEMAGIC_API_TOKEN = ', size) }],
};
