import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `${sample(hexDigits, 24, 3022)}:${sample(hexDigits, 64, 3023)}`;
const value1 = sample(hexDigits, 26, 3024);
const bare = 'no prefix: the name of the provider stands before it';

export const ghostKeyExamples: DetectorExamples = {
  match: [
    { text: `GHOST_ADMIN_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const ghostAdminApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"ghost_admin_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'GHOST_ADMIN_API_KEY=${GHOST_ADMIN_API_KEY}', why: 'a variable' },
    { text: 'GHOST_ADMIN_API_KEY=<your key>', why: 'a place for a value' },
    { text: `GHOST_ADMIN_API_KEY=${sample(hexDigits, 23, 3025)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('GHOST_ADMIN_API_KEY = ', size) }],
};
