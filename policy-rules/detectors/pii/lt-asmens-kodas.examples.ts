import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const ltAsmensKodasExamples: DetectorExamples = {
  match: [
    { text: 'asmens kodas: 38612250126', value: '38612250126', likelihood: 'likely', source: rules },
    { text: '48802230130 (asmens kodo)', value: '48802230130', likelihood: 'likely', source: rules },
    { text: '| a.k. | 48802230130 |', value: '48802230130', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'asmens kodas: 38612250127', why: 'the check does not hold' },
    { text: 'asmens kodas: 38612250126777', why: 'longer than the number' },
    { text: 'asmens kodas /38612250126', why: 'part of a path' },
    { text: '38612250126 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('asmens kodas 38612250126 ', size) },
    { name: 'numbers cut short', make: (size) => fill('3861225012-', size) },
  ],
};
