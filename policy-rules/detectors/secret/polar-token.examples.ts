import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `polar_oat_${sample(base62, 47, 53)}`;
const second = `polar_pat_${sample(base62, 47, 60)}`;
const third = `polar_at_u_${sample(base62, 47, 67)}`;

export const polarTokenExamples: DetectorExamples = {
  match: [
    { text: `POLAR_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with polar_oat_ and more', why: 'the prefix alone' },
    { text: `polar_oat_${'x'.repeat(token.length - 10)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 16), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('polar_oat_', size) }],
};
