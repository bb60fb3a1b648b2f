import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const rsJmbgExamples: DetectorExamples = {
  match: [
    { text: 'JMBG: 0101006710000', value: '0101006710000', likelihood: 'likely', source: rules },
    { text: '1505988175127 (јмбг)', value: '1505988175127', likelihood: 'likely', source: rules },
    { text: '| matični broj | 1505988175127 |', value: '1505988175127', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'JMBG: 0101006710001', why: 'the check does not hold' },
    { text: 'JMBG: 0101006710000777', why: 'longer than the number' },
    { text: 'JMBG /0101006710000', why: 'part of a path' },
    { text: '0101006710000 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('jmbg 0101006710000 ', size) },
    { name: 'numbers cut short', make: (size) => fill('010100671000-', size) },
  ],
};
