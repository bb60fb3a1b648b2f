import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `cflt${sample(base62, 60, 4346)}`;
const value = sample(base62, 64, 4347);
const value1 = sample(base62, 16, 4348);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const confluentKeyExamples: DetectorExamples = {
  match: [
    { text: `CONFLUENT_API_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `CONFLUENT_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const confluentApiSecret = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `cflt${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with cflt', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `cflt${sample(base62, 57, 4349)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CONFLUENT_API_SECRET=${CONFLUENT_API_SECRET}', why: 'a variable' },
    { text: 'CONFLUENT_API_SECRET=<your key>', why: 'a place for a value' },
    { text: `CONFLUENT_API_SECRET=${sample(base62, 13, 4350)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('cflt', size) },
    { name: 'names without a value', make: (size) => fill('CONFLUENT_API_SECRET = ', size) },
  ],
};
