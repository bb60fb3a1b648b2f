import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const bits = '\u200b\u200c\u200c\u200b'.repeat(6);
const selectors = '\u{e0121}\u{e0143}'.repeat(8);

const source = 'Unicode, default ignorable code points';

export const invisibleRunExamples: DetectorExamples = {
  match: [
    { text: `hello${bits}world`, value: bits, likelihood: 'likely', source },
    { text: `smile \u{1f600}${selectors} there`, value: selectors, likelihood: 'likely', source },
    { text: `end ${bits}`, value: bits, likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'zero\u200bwidth', why: 'one of them' },
    { text: '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', why: 'a family' },
    { text: '\u2764\ufe0f\u2764\ufe0f', why: 'hearts' },
  ],
  pathological: [{ name: 'rows', make: (size) => fill(bits, size) }],
};
