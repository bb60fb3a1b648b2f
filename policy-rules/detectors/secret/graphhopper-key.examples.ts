import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(1660);
const bare = 'no prefix: the name of the provider stands before it';

export const graphhopperKeyExamples: DetectorExamples = {
  match: [
    { text: `GRAPHHOPPER_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const graphhopperApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"graphhopper_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'GRAPHHOPPER_API_KEY=${GRAPHHOPPER_API_KEY}', why: 'a variable' },
    { text: 'GRAPHHOPPER_API_KEY=<your key>', why: 'a place for a value' },
    { text: `GRAPHHOPPER_API_KEY=${sampleUuid(1666).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('GRAPHHOPPER_API_KEY = ', size) }],
};
