import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 1956);
const bare = 'no prefix: the name of the provider stands before it';

export const mixpanelSecretExamples: DetectorExamples = {
  match: [
    { text: `MIXPANEL_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const mixpanelApiSecret = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"mixpanel_api_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MIXPANEL_API_SECRET=${MIXPANEL_API_SECRET}', why: 'a variable' },
    { text: 'MIXPANEL_API_SECRET=<your secret>', why: 'a place for a value' },
    { text: `MIXPANEL_API_SECRET=${sample(hexDigits, 29, 1957)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MIXPANEL_API_SECRET = ', size) }],
};
