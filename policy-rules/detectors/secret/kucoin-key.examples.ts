import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(3141);
const value1 = sample(hexDigits, 24, 3147);
const bare = 'no prefix: the name of the provider stands before it';

export const kucoinKeyExamples: DetectorExamples = {
  match: [
    { text: `KUCOIN_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const kucoinApiSecret = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"kucoin_api_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'KUCOIN_API_SECRET=${KUCOIN_API_SECRET}', why: 'a variable' },
    { text: 'KUCOIN_API_SECRET=<your key>', why: 'a place for a value' },
    { text: `KUCOIN_API_SECRET=${sample(hexDigits, 21, 3148)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('KUCOIN_API_SECRET = ', size) }],
};
