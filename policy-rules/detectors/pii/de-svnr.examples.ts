import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const deSvnrExamples: DetectorExamples = {
  match: [
    { text: 'rentenversicherungsnummer: 65070803A019', value: '65070803A019', likelihood: 'likely', source: rules },
    { text: '15 070649 C 103 (sozialversicherungsnummer)', value: '15 070649 C 103', likelihood: 'likely', source: rules },
    { text: '| versicherungsnummer | 15 070649 C 103 |', value: '15 070649 C 103', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'rentenversicherungsnummer: 65070803A010', why: 'the check does not hold' },
    { text: 'rentenversicherungsnummer: 65070803A019777', why: 'longer than the number' },
    { text: 'rentenversicherungsnummer /65070803A019', why: 'part of a path' },
    { text: '65070803A019 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('rentenversicherungsnummer 65070803A019 ', size) },
    { name: 'numbers cut short', make: (size) => fill('65070803A01-', size) },
  ],
};
