import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = `${sample(base64url, 6, 1717)}.${sample(base64url, 6, 1718)}:${sample(base64url, 43, 1719)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const ablyKeyExamples: DetectorExamples = {
  match: [
    { text: `ABLY_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const ablyApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"ably_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ABLY_API_KEY=${ABLY_API_KEY}', why: 'a variable' },
    { text: 'ABLY_API_KEY=<your key>', why: 'a place for a value' },
    {
      text: `ABLY_API_KEY=${`${sample(base64url, 6, 1720)}.${sample(base64url, 6, 1721)}:${sample(base64url, 40, 1722)}`}`,
      why: 'too short',
    },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('ABLY_API_KEY = ', size) }],
};
