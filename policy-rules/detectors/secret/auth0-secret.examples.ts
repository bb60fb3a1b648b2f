import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = sample(base64url, 48, 4593);
const bare = 'no prefix: the name of the provider stands before it';

export const auth0SecretExamples: DetectorExamples = {
  match: [
    { text: `AUTH0_CLIENT_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const auth0ClientSecret = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"auth0_client_secret": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'AUTH0_CLIENT_SECRET=${AUTH0_CLIENT_SECRET}', why: 'a variable' },
    { text: 'AUTH0_CLIENT_SECRET=<your secret>', why: 'a place for a value' },
    { text: `AUTH0_CLIENT_SECRET=${sample(base64url, 45, 4594)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('AUTH0_CLIENT_SECRET = ', size) }],
};
