import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const grAfmExamples: DetectorExamples = {
  match: [
    { text: 'αφμ: 094259216', value: '094259216', likelihood: 'likely', source: rules },
    { text: '123456783 (α.φ.μ)', value: '123456783', likelihood: 'likely', source: rules },
    { text: '| AFM | 123456783 |', value: '123456783', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'αφμ: 094259217', why: 'the check does not hold' },
    { text: 'αφμ: 094259216777', why: 'longer than the number' },
    { text: 'αφμ /094259216', why: 'part of a path' },
    { text: '094259216 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('αφμ 094259216 ', size) },
    { name: 'numbers cut short', make: (size) => fill('09425921-', size) },
  ],
};
