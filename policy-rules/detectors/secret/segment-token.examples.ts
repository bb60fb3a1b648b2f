import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `sgp_${sample(base62, 64, 86)}`;
const value = sample(base62, 32, 126);

export const segmentTokenExamples: DetectorExamples = {
  match: [
    { text: `SEGMENT_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `SEGMENT_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with sgp_ and more', why: 'the prefix alone' },
    { text: `sgp_${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
    { text: `SEGMENT_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'segment has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('sgp_', size) },
    { name: 'names without a value', make: (size) => fill('SEGMENT_API_KEY=', size) },
  ],
};
