import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 32, 4248);
const bare = 'no prefix: the name of the provider stands before it';

export const amplitudeKeyExamples: DetectorExamples = {
  match: [
    { text: `AMPLITUDE_SECRET_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const amplitudeSecretKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"amplitude_secret_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'AMPLITUDE_SECRET_KEY=${AMPLITUDE_SECRET_KEY}', why: 'a variable' },
    { text: 'AMPLITUDE_SECRET_KEY=<your key>', why: 'a place for a value' },
    { text: `AMPLITUDE_SECRET_KEY=${sample(hexDigits, 29, 4249)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('AMPLITUDE_SECRET_KEY = ', size) }],
};
