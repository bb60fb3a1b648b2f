import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 40, 1887);
const value1 = sample(base62, 32, 1888);
const bare = 'no prefix: the name of the provider stands before it';

export const calendarificKeyExamples: DetectorExamples = {
  match: [
    { text: `CALENDARIFIC_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const calendarificApiKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"calendarific_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CALENDARIFIC_API_KEY=${CALENDARIFIC_API_KEY}', why: 'a variable' },
    { text: 'CALENDARIFIC_API_KEY=<your key>', why: 'a place for a value' },
    { text: `CALENDARIFIC_API_KEY=${sample(base62, 29, 1889)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('CALENDARIFIC_API_KEY = ', size) }],
};
