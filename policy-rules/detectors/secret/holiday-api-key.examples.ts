import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(1951);
const bare = 'no prefix: the name of the provider stands before it';

export const holidayApiKeyExamples: DetectorExamples = {
  match: [
    { text: `HOLIDAY_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const holidayApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"holiday_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'HOLIDAY_API_KEY=${HOLIDAY_API_KEY}', why: 'a variable' },
    { text: 'HOLIDAY_API_KEY=<your key>', why: 'a place for a value' },
    { text: `HOLIDAY_API_KEY=${sampleUuid(1957).slice(5)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('HOLIDAY_API_KEY = ', size) }],
};
