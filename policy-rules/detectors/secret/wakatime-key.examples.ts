import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const token = `waka_${sampleUuid(56)}`;

export const wakatimeKeyExamples: DetectorExamples = {
  match: [
    { text: `WAKATIME_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with waka_ and more', why: 'the prefix alone' },
    { text: `waka_${'x'.repeat(token.length - 5)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 11), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('waka_', size) }],
};
