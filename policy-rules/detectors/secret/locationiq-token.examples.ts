import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `pk.${sample(hexDigits, 32, 1520)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const locationiqTokenExamples: DetectorExamples = {
  match: [
    { text: `LOCATIONIQ_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const locationiqToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"locationiq_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LOCATIONIQ_TOKEN=${LOCATIONIQ_TOKEN}', why: 'a variable' },
    { text: 'LOCATIONIQ_TOKEN=<your token>', why: 'a place for a value' },
    { text: `LOCATIONIQ_TOKEN=${`pk.${sample(hexDigits, 29, 1521)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('LOCATIONIQ_TOKEN = ', size) }],
};
