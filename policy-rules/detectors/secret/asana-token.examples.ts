import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `${sample('0123456789', 1, 2539)}/${sample('0123456789', 16, 2540)}/${sample('0123456789', 16, 2541)}:${sample(hexDigits, 32, 2542)}`;
const value1 = `${sample('0123456789', 1, 2543)}/${sample('0123456789', 16, 2544)}:${sample(hexDigits, 32, 2545)}`;
const value2 = sample(base36, 32, 2546);
const value3 = sample('0123456789', 16, 2547);
const bare = 'no prefix: the name of the provider stands before it';

export const asanaTokenExamples: DetectorExamples = {
  match: [
    { text: `ASANA_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const asanaAccessToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"asana_access_token": "${value2}",`, value: value2, likelihood: 'likely', source: bare },
    { text: `ASANA_ACCESS_TOKEN=${value3}`, value: value3, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ASANA_ACCESS_TOKEN=${ASANA_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'ASANA_ACCESS_TOKEN=<your token>', why: 'a place for a value' },
    { text: `ASANA_ACCESS_TOKEN=${sample('0123456789', 13, 2548)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('ASANA_ACCESS_TOKEN = ', size) }],
};
