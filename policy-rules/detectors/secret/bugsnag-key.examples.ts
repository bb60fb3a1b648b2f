import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample, sampleUuid } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 3652);
const value1 = sampleUuid(3653);
const bare = 'no prefix: the name of the provider stands before it';

export const bugsnagKeyExamples: DetectorExamples = {
  match: [
    { text: `BUGSNAG_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const bugsnagApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"bugsnag_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BUGSNAG_API_KEY=${BUGSNAG_API_KEY}', why: 'a variable' },
    { text: 'BUGSNAG_API_KEY=<your key>', why: 'a place for a value' },
    { text: `BUGSNAG_API_KEY=${sampleUuid(3659).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BUGSNAG_API_KEY = ', size) }],
};
