import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(4828);
const bare = 'no prefix: the name of the provider stands before it';

export const moosendKeyExamples: DetectorExamples = {
  match: [
    { text: `MOOSEND_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const moosendApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"moosend_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MOOSEND_API_KEY=${MOOSEND_API_KEY}', why: 'a variable' },
    { text: 'MOOSEND_API_KEY=<your key>', why: 'a place for a value' },
    { text: `MOOSEND_API_KEY=${sampleUuid(4834).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MOOSEND_API_KEY = ', size) }],
};
