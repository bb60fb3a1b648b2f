import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const twIdExamples: DetectorExamples = {
  match: [
    { text: '身分證: A123456789', value: 'A123456789', likelihood: 'likely', source: rules },
    { text: 'B176944193 (身份證)', value: 'B176944193', likelihood: 'likely', source: rules },
    { text: '| 居留證 | B176944193 |', value: 'B176944193', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: '身分證: A123456780', why: 'the check does not hold' },
    { text: '身分證: A123456789777', why: 'longer than the number' },
    { text: '身分證 /A123456789', why: 'part of a path' },
    { text: 'A123456789 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('身分證 A123456789 ', size) },
    { name: 'numbers cut short', make: (size) => fill('A12345678-', size) },
  ],
};
