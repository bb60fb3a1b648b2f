import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 64, 92);

export const virustotalKeyExamples: DetectorExamples = {
  match: [
    { text: `VIRUSTOTAL_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "virustotal_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our virustotal secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `VIRUSTOTAL_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'virustotal has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('VIRUSTOTAL_API_KEY=', size) }],
};
