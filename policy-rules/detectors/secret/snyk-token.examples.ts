import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, base64url, fill, sample, sampleUuid } from '../../engine/sample.ts';

const token = `snyk_uat.${sample(base36, 8, 54)}.${sample(base64url, 120, 55)}`;
const second = `snyk_sat.${sample(base36, 8, 61)}.${sample(base64url, 120, 62)}`;
const value = sampleUuid(94);

export const snykTokenExamples: DetectorExamples = {
  match: [
    { text: `SNYK_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `SNYK_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with snyk_uat. and more', why: 'the prefix alone' },
    { text: `snyk_uat.${'x'.repeat(token.length - 9)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 15), why: 'cut off' },
    { text: `SNYK_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'snyk has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('snyk_uat.', size) },
    { name: 'names without a value', make: (size) => fill('SNYK_API_KEY=', size) },
  ],
};
