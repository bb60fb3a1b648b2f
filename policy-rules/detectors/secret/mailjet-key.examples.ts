import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 4515);
const bare = 'no prefix: the name of the provider stands before it';

export const mailjetKeyExamples: DetectorExamples = {
  match: [
    { text: `MAILJET_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const mailjetApiSecret = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"mailjet_api_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MAILJET_API_SECRET=${MAILJET_API_SECRET}', why: 'a variable' },
    { text: 'MAILJET_API_SECRET=<your key>', why: 'a place for a value' },
    { text: `MAILJET_API_SECRET=${sample(base62, 29, 4516)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MAILJET_API_SECRET = ', size) }],
};
