import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `private_${sample(base62, 28, 3365)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const imagekitKeyExamples: DetectorExamples = {
  match: [
    { text: `IMAGEKIT_PRIVATE_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const imagekitPrivateKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"imagekit_private_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'IMAGEKIT_PRIVATE_KEY=${IMAGEKIT_PRIVATE_KEY}', why: 'a variable' },
    { text: 'IMAGEKIT_PRIVATE_KEY=<your key>', why: 'a place for a value' },
    { text: `IMAGEKIT_PRIVATE_KEY=${`private_${sample(base62, 24, 3366)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('IMAGEKIT_PRIVATE_KEY = ', size) }],
};
