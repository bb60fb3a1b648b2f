import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 20, 2905);
const bare = 'no prefix: the name of the provider stands before it';

export const freshdeskKeyExamples: DetectorExamples = {
  match: [
    { text: `FRESHDESK_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const freshdeskApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"freshdesk_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'FRESHDESK_API_KEY=${FRESHDESK_API_KEY}', why: 'a variable' },
    { text: 'FRESHDESK_API_KEY=<your key>', why: 'a place for a value' },
    { text: `FRESHDESK_API_KEY=${sample(base62, 17, 2906)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('FRESHDESK_API_KEY = ', size) }],
};
