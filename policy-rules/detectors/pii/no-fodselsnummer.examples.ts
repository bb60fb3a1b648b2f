import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const noFodselsnummerExamples: DetectorExamples = {
  match: [
    { text: 'fødselsnummer: 010190 10046', value: '010190 10046', likelihood: 'very-likely', source: rules },
    { text: '26028338723 (fodselsnummer)', value: '26028338723', likelihood: 'likely', source: rules },
    { text: '| personnummer | 26028338723 |', value: '26028338723', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 010190 10046, Main Street', value: '010190 10046', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'fødselsnummer: 010190 10047', why: 'the check does not hold' },
    { text: 'fødselsnummer: 010190 10046777', why: 'longer than the number' },
    { text: 'fødselsnummer /010190 10046', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('fødselsnummer 010190 10046 ', size) },
    { name: 'numbers cut short', make: (size) => fill('010190 1004-', size) },
  ],
};
