import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `pk_${sample(hexDigits, 34, 4183)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const klaviyoKeyExamples: DetectorExamples = {
  match: [
    { text: `KLAVIYO_PRIVATE_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const klaviyoPrivateKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"klaviyo_private_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'KLAVIYO_PRIVATE_KEY=${KLAVIYO_PRIVATE_KEY}', why: 'a variable' },
    { text: 'KLAVIYO_PRIVATE_KEY=<your key>', why: 'a place for a value' },
    { text: `KLAVIYO_PRIVATE_KEY=${`pk_${sample(hexDigits, 31, 4184)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('KLAVIYO_PRIVATE_KEY = ', size) }],
};
