import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = `${sampleUuid(3157)}:fx`;
const value1 = sampleUuid(3163);
const bare = 'no prefix: the name of the provider stands before it';

export const deeplKeyExamples: DetectorExamples = {
  match: [
    { text: `DEEPL_AUTH_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const deeplAuthKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"deepl_auth_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'DEEPL_AUTH_KEY=${DEEPL_AUTH_KEY}', why: 'a variable' },
    { text: 'DEEPL_AUTH_KEY=<your key>', why: 'a place for a value' },
    { text: `DEEPL_AUTH_KEY=${sampleUuid(3169).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('DEEPL_AUTH_KEY = ', size) }],
};
