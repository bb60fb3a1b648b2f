import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 40, 71);

export const pandadocKeyExamples: DetectorExamples = {
  match: [
    { text: `PANDADOC_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "pandadoc_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our pandadoc secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `PANDADOC_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'pandadoc has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('PANDADOC_API_KEY=', size) }],
};
