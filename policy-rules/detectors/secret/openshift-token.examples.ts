import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `sha256~${sample(base64url, 43, 37)}`;

export const openshiftTokenExamples: DetectorExamples = {
  match: [
    { text: `OPENSHIFT_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with sha256~ and more', why: 'the prefix alone' },
    { text: `sha256~${'x'.repeat(token.length - 7)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 13), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('sha256~', size) }],
};
