import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample, sampleUuid } from '../../engine/sample.ts';

const token = `access-production-${sampleUuid(33)}`;
const second = `access-sandbox-${sampleUuid(40)}`;
const third = `access-development-${sampleUuid(47)}`;
const value = sample(hexDigits, 30, 73);

export const plaidTokenExamples: DetectorExamples = {
  match: [
    { text: `PLAID_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
    { text: `PLAID_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with access-production- and more', why: 'the prefix alone' },
    { text: `access-production-${'x'.repeat(token.length - 18)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 24), why: 'cut off' },
    { text: `PLAID_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'plaid has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('access-production-', size) },
    { name: 'names without a value', make: (size) => fill('PLAID_API_KEY=', size) },
  ],
};
