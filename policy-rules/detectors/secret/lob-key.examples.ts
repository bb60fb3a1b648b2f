import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `live_${sample(hexDigits, 35, 3925)}`;
const value1 = `test_${sample(hexDigits, 35, 3926)}`;
const value2 = sample(base62, 40, 3927);
const bare = 'no prefix: the name of the provider stands before it';

export const lobKeyExamples: DetectorExamples = {
  match: [
    { text: `LOB_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const lobApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"lob_api_key": "${value2}",`, value: value2, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LOB_API_KEY=${LOB_API_KEY}', why: 'a variable' },
    { text: 'LOB_API_KEY=<your key>', why: 'a place for a value' },
    { text: `LOB_API_KEY=${sample(base62, 37, 3928)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('LOB_API_KEY = ', size) }],
};
