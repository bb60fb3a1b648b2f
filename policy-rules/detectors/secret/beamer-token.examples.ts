import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = `b_${sample(base64url, 44, 2651)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const beamerTokenExamples: DetectorExamples = {
  match: [
    { text: `BEAMER_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const beamerApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"beamer_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BEAMER_API_KEY=${BEAMER_API_KEY}', why: 'a variable' },
    { text: 'BEAMER_API_KEY=<your token>', why: 'a place for a value' },
    { text: `BEAMER_API_KEY=${`b_${sample(base64url, 41, 2652)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BEAMER_API_KEY = ', size) }],
};
