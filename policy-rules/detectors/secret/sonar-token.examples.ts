import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `squ_${sample(hexDigits, 40, 58)}`;
const second = `sqp_${sample(hexDigits, 40, 65)}`;
const third = `sqa_${sample(hexDigits, 40, 72)}`;
const value = sample(hexDigits, 40, 98);

export const sonarTokenExamples: DetectorExamples = {
  match: [
    { text: `SONARQUBE_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
    { text: `SONAR_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with squ_ and more', why: 'the prefix alone' },
    { text: `squ_${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
    { text: `SONAR_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'sonar has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('squ_', size) },
    { name: 'names without a value', make: (size) => fill('SONAR_API_KEY=', size) },
  ],
};
