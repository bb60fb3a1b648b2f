import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `re_${sample(base62, 8, 26)}_${sample(base62, 24, 27)}`;

export const resendKeyExamples: DetectorExamples = {
  match: [
    { text: `RESEND_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with re_ and more', why: 'the prefix alone' },
    { text: `re_${'x'.repeat(token.length - 3)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 9), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('re_', size) }],
};
