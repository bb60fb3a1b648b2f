import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, fill, sample } from '../../engine/sample.ts';

const value = sample(base32, 34, 3166);
const bare = 'no prefix: the name of the provider stands before it';

export const etherscanKeyExamples: DetectorExamples = {
  match: [
    { text: `ETHERSCAN_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const etherscanApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"etherscan_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ETHERSCAN_API_KEY=${ETHERSCAN_API_KEY}', why: 'a variable' },
    { text: 'ETHERSCAN_API_KEY=<your key>', why: 'a place for a value' },
    { text: `ETHERSCAN_API_KEY=${sample(base32, 31, 3167)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('ETHERSCAN_API_KEY = ', size) }],
};
