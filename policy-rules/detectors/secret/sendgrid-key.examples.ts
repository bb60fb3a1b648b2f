import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `SG.${sample(base64url, 22, 53)}.${sample(base64url, 43, 54)}`;

export const sendgridKeyExamples: DetectorExamples = {
  match: [
    { text: `SENDGRID_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with SG. and more', why: 'the prefix alone' },
    { text: `SG.${'x'.repeat(token.length - 3)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 9), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('SG.', size) }],
};
