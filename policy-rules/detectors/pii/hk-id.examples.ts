import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const hkIdExamples: DetectorExamples = {
  match: [
    { text: 'HKID: W520128(7)', value: 'W520128(7)', likelihood: 'likely', source: rules },
    { text: 'A5555550 (香港身份證)', value: 'A5555550', likelihood: 'likely', source: rules },
    { text: '| 身份證 | A5555550 |', value: 'A5555550', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'HKID: W520128(8)', why: 'the check does not hold' },
    { text: 'HKID: W520128(7)XY', why: 'longer than the number' },
    { text: 'HKID /W520128(7)', why: 'part of a path' },
    { text: 'W520128(7) pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('hkid W520128(7) ', size) },
    { name: 'numbers cut short', make: (size) => fill('W520128(7-', size) },
  ],
};
