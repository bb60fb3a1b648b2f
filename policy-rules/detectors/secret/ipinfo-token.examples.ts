import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 14, 4890);
const bare = 'no prefix: the name of the provider stands before it';

export const ipinfoTokenExamples: DetectorExamples = {
  match: [
    { text: `IPINFO_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const ipinfoToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"ipinfo_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'IPINFO_TOKEN=${IPINFO_TOKEN}', why: 'a variable' },
    { text: 'IPINFO_TOKEN=<your token>', why: 'a place for a value' },
    { text: `IPINFO_TOKEN=${sample(hexDigits, 11, 4891)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('IPINFO_TOKEN = ', size) }],
};
