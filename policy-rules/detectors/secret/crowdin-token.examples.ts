import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 80, 3380);
const bare = 'no prefix: the name of the provider stands before it';

export const crowdinTokenExamples: DetectorExamples = {
  match: [
    { text: `CROWDIN_PERSONAL_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const crowdinPersonalToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"crowdin_personal_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CROWDIN_PERSONAL_TOKEN=${CROWDIN_PERSONAL_TOKEN}', why: 'a variable' },
    { text: 'CROWDIN_PERSONAL_TOKEN=<your token>', why: 'a place for a value' },
    { text: `CROWDIN_PERSONAL_TOKEN=${sample(hexDigits, 77, 3381)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CROWDIN_PERSONAL_TOKEN = ', size) }],
};
