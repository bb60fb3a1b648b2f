import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `zpka_${sample(hexDigits, 32, 45)}_${sample(hexDigits, 8, 46)}`;

export const zuploKeyExamples: DetectorExamples = {
  match: [
    { text: `ZUPLO_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with zpka_ and more', why: 'the prefix alone' },
    { text: `zpka_${'x'.repeat(token.length - 5)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 11), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('zpka_', size) }],
};
