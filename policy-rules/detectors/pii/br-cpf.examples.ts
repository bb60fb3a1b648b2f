import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const brCpfExamples: DetectorExamples = {
  match: [
    { text: 'CPF: 390.533.447-05', value: '390.533.447-05', likelihood: 'very-likely', source: rules },
    { text: '23100299981 (cadastro de pessoas)', value: '23100299981', likelihood: 'likely', source: rules },
    { text: '| contribuinte | 23100299981 |', value: '23100299981', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 390.533.447-05, Main Street', value: '390.533.447-05', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'CPF: 390.533.447-06', why: 'the check does not hold' },
    { text: 'CPF: 390.533.447-05777', why: 'longer than the number' },
    { text: 'CPF /390.533.447-05', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cpf 390.533.447-05 ', size) },
    { name: 'numbers cut short', make: (size) => fill('390.533.447-0-', size) },
  ],
};
