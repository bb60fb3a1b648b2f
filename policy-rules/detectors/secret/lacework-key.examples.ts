import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `_${sample(hexDigits, 32, 4414)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const laceworkKeyExamples: DetectorExamples = {
  match: [
    { text: `LW_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const lwApiSecret = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"lw_api_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LW_API_SECRET=${LW_API_SECRET}', why: 'a variable' },
    { text: 'LW_API_SECRET=<your key>', why: 'a place for a value' },
    { text: `LW_API_SECRET=${`_${sample(hexDigits, 29, 4415)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('LW_API_SECRET = ', size) }],
};
