import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 40, 1133);
const value1 = sample(base36, 20, 1134);
const bare = 'no prefix: the name of the provider stands before it';

export const finnhubKeyExamples: DetectorExamples = {
  match: [
    { text: `FINNHUB_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const finnhubApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"finnhub_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'FINNHUB_API_KEY=${FINNHUB_API_KEY}', why: 'a variable' },
    { text: 'FINNHUB_API_KEY=<your key>', why: 'a place for a value' },
    { text: `FINNHUB_API_KEY=${sample(base36, 17, 1135)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('FINNHUB_API_KEY = ', size) }],
};
