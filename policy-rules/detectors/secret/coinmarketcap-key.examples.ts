import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(1585);
const bare = 'no prefix: the name of the provider stands before it';

export const coinmarketcapKeyExamples: DetectorExamples = {
  match: [
    { text: `CMC_PRO_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const cmcProApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"cmc_pro_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CMC_PRO_API_KEY=${CMC_PRO_API_KEY}', why: 'a variable' },
    { text: 'CMC_PRO_API_KEY=<your key>', why: 'a place for a value' },
    { text: `CMC_PRO_API_KEY=${sampleUuid(1591).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CMC_PRO_API_KEY = ', size) }],
};
