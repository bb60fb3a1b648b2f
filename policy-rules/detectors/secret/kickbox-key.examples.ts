import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `live_${sample(hexDigits, 64, 4739)}`;
const value1 = `test_${sample(hexDigits, 64, 4740)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const kickboxKeyExamples: DetectorExamples = {
  match: [
    { text: `KICKBOX_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const kickboxApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"kickbox_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'KICKBOX_API_KEY=${KICKBOX_API_KEY}', why: 'a variable' },
    { text: 'KICKBOX_API_KEY=<your key>', why: 'a place for a value' },
    { text: `KICKBOX_API_KEY=${`test_${sample(hexDigits, 61, 4741)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('KICKBOX_API_KEY = ', size) }],
};
