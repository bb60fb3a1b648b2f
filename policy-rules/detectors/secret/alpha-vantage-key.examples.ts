import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, fill, sample } from '../../engine/sample.ts';

const value = sample(base32, 16, 1553);
const bare = 'no prefix: the name of the provider stands before it';

export const alphaVantageKeyExamples: DetectorExamples = {
  match: [
    { text: `ALPHA_VANTAGE_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const alphaVantageApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"alpha_vantage_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ALPHA_VANTAGE_API_KEY=${ALPHA_VANTAGE_API_KEY}', why: 'a variable' },
    { text: 'ALPHA_VANTAGE_API_KEY=<your key>', why: 'a place for a value' },
    { text: `ALPHA_VANTAGE_API_KEY=${sample(base32, 13, 1554)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('ALPHA_VANTAGE_API_KEY = ', size) }],
};
