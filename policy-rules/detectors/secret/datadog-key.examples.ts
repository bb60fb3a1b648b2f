import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 40, 4624);
const value1 = sample(hexDigits, 32, 4625);
const value2 = `pub${sample(hexDigits, 32, 4626)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const datadogKeyExamples: DetectorExamples = {
  match: [
    { text: `DD_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const ddApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"dd_api_key": "${value2}",`, value: value2, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'DD_API_KEY=${DD_API_KEY}', why: 'a variable' },
    { text: 'DD_API_KEY=<your key>', why: 'a place for a value' },
    { text: `DD_API_KEY=${`pub${sample(hexDigits, 29, 4627)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('DD_API_KEY = ', size) }],
};
