import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 4396);
const value1 = sample(base36, 20, 4397);
const bare = 'no prefix: the name of the provider stands before it';

export const customerIoKeyExamples: DetectorExamples = {
  match: [
    { text: `CUSTOMERIO_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const customerioApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"customerio_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CUSTOMERIO_API_KEY=${CUSTOMERIO_API_KEY}', why: 'a variable' },
    { text: 'CUSTOMERIO_API_KEY=<your key>', why: 'a place for a value' },
    { text: `CUSTOMERIO_API_KEY=${sample(base36, 17, 4398)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CUSTOMERIO_API_KEY = ', size) }],
};
