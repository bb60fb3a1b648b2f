import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 4063);
const bare = 'no prefix: the name of the provider stands before it';

export const chartmogulKeyExamples: DetectorExamples = {
  match: [
    { text: `CHARTMOGUL_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const chartmogulApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"chartmogul_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CHARTMOGUL_API_KEY=${CHARTMOGUL_API_KEY}', why: 'a variable' },
    { text: 'CHARTMOGUL_API_KEY=<your key>', why: 'a place for a value' },
    { text: `CHARTMOGUL_API_KEY=${sample(hexDigits, 29, 4064)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CHARTMOGUL_API_KEY = ', size) }],
};
