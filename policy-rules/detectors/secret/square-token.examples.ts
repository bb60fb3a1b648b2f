import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `EAAA${sample(base62, 60, 78)}`;
const second = `sq0atp-${sample(base64url, 22, 85)}`;
const third = `sq0csp-${sample(base64url, 43, 92)}`;

export const squareTokenExamples: DetectorExamples = {
  match: [
    { text: `SQUARE_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with EAAA and more', why: 'the prefix alone' },
    { text: `EAAA${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('EAAA', size) }],
};
