import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `api_live.${sample(base62, 11, 60)}.${sample(base62, 32, 61)}`;
const second = `api_sandbox.${sample(base62, 11, 67)}.${sample(base62, 32, 68)}`;

export const onfidoTokenExamples: DetectorExamples = {
  match: [
    { text: `ONFIDO_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with api_live and more', why: 'the prefix alone' },
    { text: `api_live${'x'.repeat(token.length - 8)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 14), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('api_live', size) }],
};
