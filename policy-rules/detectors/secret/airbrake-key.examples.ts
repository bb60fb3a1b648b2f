import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(base62, 40, 2523);
const value1 = sample(hexDigits, 32, 2524);
const bare = 'no prefix: the name of the provider stands before it';

export const airbrakeKeyExamples: DetectorExamples = {
  match: [
    { text: `AIRBRAKE_PROJECT_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const airbrakeProjectKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"airbrake_project_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'AIRBRAKE_PROJECT_KEY=${AIRBRAKE_PROJECT_KEY}', why: 'a variable' },
    { text: 'AIRBRAKE_PROJECT_KEY=<your key>', why: 'a place for a value' },
    { text: `AIRBRAKE_PROJECT_KEY=${sample(hexDigits, 29, 2525)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('AIRBRAKE_PROJECT_KEY = ', size) }],
};
