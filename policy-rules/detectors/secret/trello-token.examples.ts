import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const capitalHex = '0123456789ABCDEF';
const token = `ATTA${sample(hexDigits, 64, 79)}${sample(capitalHex, 8, 80)}`;
const value = sample(hexDigits, 64, 119);

export const trelloTokenExamples: DetectorExamples = {
  match: [
    { text: `TRELLO_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `TRELLO_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with ATTA and more', why: 'the prefix alone' },
    { text: `ATTA${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
    { text: `TRELLO_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'trello has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('ATTA', size) },
    { name: 'names without a value', make: (size) => fill('TRELLO_API_KEY=', size) },
  ],
};
