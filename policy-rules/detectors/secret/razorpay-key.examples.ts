import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `rzp_live_${sample(base62, 14, 3)}`;
const second = `rzp_test_${sample(base62, 14, 10)}`;

export const razorpayKeyExamples: DetectorExamples = {
  match: [
    { text: `RAZORPAY_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with rzp_live_ and more', why: 'the prefix alone' },
    { text: `rzp_live_${'x'.repeat(token.length - 9)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 15), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('rzp_live_', size) }],
};
