import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `${sample(hexDigits, 10, 2230)}-${sample(hexDigits, 10, 2231)}-${sample(base36, 6, 2232)}`;
const value1 = sample(base36, 28, 2233);
const bare = 'no prefix: the name of the provider stands before it';

export const fastforexKeyExamples: DetectorExamples = {
  match: [
    { text: `FASTFOREX_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const fastforexApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"fastforex_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'FASTFOREX_API_KEY=${FASTFOREX_API_KEY}', why: 'a variable' },
    { text: 'FASTFOREX_API_KEY=<your key>', why: 'a place for a value' },
    { text: `FASTFOREX_API_KEY=${sample(base36, 25, 2234)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('FASTFOREX_API_KEY = ', size) }],
};
