import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(3311);
const bare = 'no prefix: the name of the provider stands before it';

export const docusignKeyExamples: DetectorExamples = {
  match: [
    { text: `DOCUSIGN_SECRET_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const docusignSecretKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"docusign_secret_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'DOCUSIGN_SECRET_KEY=${DOCUSIGN_SECRET_KEY}', why: 'a variable' },
    { text: 'DOCUSIGN_SECRET_KEY=<your key>', why: 'a place for a value' },
    { text: `DOCUSIGN_SECRET_KEY=${sampleUuid(3317).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('DOCUSIGN_SECRET_KEY = ', size) }],
};
