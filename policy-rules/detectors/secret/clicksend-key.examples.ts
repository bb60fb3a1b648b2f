import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(2809);
const bare = 'no prefix: the name of the provider stands before it';

export const clicksendKeyExamples: DetectorExamples = {
  match: [
    { text: `CLICKSEND_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const clicksendApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"clicksend_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CLICKSEND_API_KEY=${CLICKSEND_API_KEY}', why: 'a variable' },
    { text: 'CLICKSEND_API_KEY=<your key>', why: 'a place for a value' },
    { text: `CLICKSEND_API_KEY=${sampleUuid(2815).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CLICKSEND_API_KEY = ', size) }],
};
