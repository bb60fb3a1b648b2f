import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, fill, sample } from '../../engine/sample.ts';

const value = sample(base32, 20, 4882);
const bare = 'no prefix: the name of the provider stands before it';

export const eventbriteTokenExamples: DetectorExamples = {
  match: [
    { text: `EVENTBRITE_PRIVATE_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const eventbritePrivateToken = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"eventbrite_private_token": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'EVENTBRITE_PRIVATE_TOKEN=${EVENTBRITE_PRIVATE_TOKEN}', why: 'a variable' },
    { text: 'EVENTBRITE_PRIVATE_TOKEN=<your token>', why: 'a place for a value' },
    { text: `EVENTBRITE_PRIVATE_TOKEN=${sample(base32, 17, 4883)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('EVENTBRITE_PRIVATE_TOKEN = ', size) }],
};
