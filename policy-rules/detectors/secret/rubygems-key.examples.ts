import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `rubygems_${sample(hexDigits, 48, 83)}`;

export const rubygemsKeyExamples: DetectorExamples = {
  match: [
    { text: `RUBYGEMS_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with rubygems_ and more', why: 'the prefix alone' },
    { text: `rubygems_${'x'.repeat(token.length - 9)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 15), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('rubygems_', size) }],
};
