import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const lvPersonasKodsExamples: DetectorExamples = {
  match: [
    { text: 'personas kods: 161175-19997', value: '161175-19997', likelihood: 'likely', source: rules },
    { text: '01011010040 (personas kodu)', value: '01011010040', likelihood: 'likely', source: rules },
    { text: '| p.k. | 01011010040 |', value: '01011010040', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'personas kods: 161175-19998', why: 'the check does not hold' },
    { text: 'personas kods: 161175-19997777', why: 'longer than the number' },
    { text: 'personas kods /161175-19997', why: 'part of a path' },
    { text: '161175-19997 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('personas kods 161175-19997 ', size) },
    { name: 'numbers cut short', make: (size) => fill('161175-1999-', size) },
  ],
};
