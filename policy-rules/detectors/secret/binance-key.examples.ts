import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 64, 4372);
const bare = 'no prefix: the name of the provider stands before it';

export const binanceKeyExamples: DetectorExamples = {
  match: [
    { text: `BINANCE_SECRET_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const binanceSecretKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"binance_secret_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BINANCE_SECRET_KEY=${BINANCE_SECRET_KEY}', why: 'a variable' },
    { text: 'BINANCE_SECRET_KEY=<your key>', why: 'a place for a value' },
    { text: `BINANCE_SECRET_KEY=${sample(base62, 61, 4373)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BINANCE_SECRET_KEY = ', size) }],
};
