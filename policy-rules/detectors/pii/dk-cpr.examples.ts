import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const dkCprExamples: DetectorExamples = {
  match: [
    { text: '0101110230 (cpr-nummer)', value: '0101110230', likelihood: 'likely', source: rules },
    { text: '| personnummer | 0101110230 |', value: '0101110230', likelihood: 'likely', source: rules },
    { text: '0101110230 (CPR)', value: '0101110230', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'CPR: 320761-4285', why: 'the check digit is wrong' },
    { text: 'CPR: 070761-4285777', why: 'longer than the number' },
    { text: 'CPR /070761-4285', why: 'part of a path' },
    { text: '070761-4285 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cpr 070761-4285 ', size) },
    { name: 'numbers cut short', make: (size) => fill('070761-428-', size) },
  ],
};
