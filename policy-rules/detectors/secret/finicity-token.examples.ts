import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 4870);
const value1 = sample(base36, 20, 4871);
const bare = 'no prefix: the name of the provider stands before it';

export const finicityTokenExamples: DetectorExamples = {
  match: [
    { text: `FINICITY_APP_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const finicityAppKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"finicity_app_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'FINICITY_APP_KEY=${FINICITY_APP_KEY}', why: 'a variable' },
    { text: 'FINICITY_APP_KEY=<your token>', why: 'a place for a value' },
    { text: `FINICITY_APP_KEY=${sample(base36, 17, 4872)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('FINICITY_APP_KEY = ', size) }],
};
