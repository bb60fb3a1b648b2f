import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const deSteuerIdExamples: DetectorExamples = {
  match: [
    { text: 'steuer-id: 65939970488', value: '65939970488', likelihood: 'likely', source: rules },
    { text: '26 954 371 827 (steueridentifikationsnummer)', value: '26 954 371 827', likelihood: 'likely', source: rules },
    { text: '| steuer-identifikationsnummer | 26 954 371 827 |', value: '26 954 371 827', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'steuer-id: 65939970489', why: 'the check does not hold' },
    { text: 'steuer-id: 65939970488777', why: 'longer than the number' },
    { text: 'steuer-id /65939970488', why: 'part of a path' },
    { text: '65939970488 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('steuer-id 65939970488 ', size) },
    { name: 'numbers cut short', make: (size) => fill('6593997048-', size) },
  ],
};
