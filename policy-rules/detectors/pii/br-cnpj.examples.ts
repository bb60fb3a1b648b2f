import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const brCnpjExamples: DetectorExamples = {
  match: [
    { text: 'CNPJ: 16.727.230/0001-97', value: '16.727.230/0001-97', likelihood: 'very-likely', source: rules },
    { text: '05423994000172 (cadastro nacional)', value: '05423994000172', likelihood: 'likely', source: rules },
    { text: '| pessoa jurídica | 05423994000172 |', value: '05423994000172', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 16.727.230/0001-97, Main Street', value: '16.727.230/0001-97', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'CNPJ: 16.727.230/0001-98', why: 'the check does not hold' },
    { text: 'CNPJ: 16.727.230/0001-97777', why: 'longer than the number' },
    { text: 'CNPJ /16.727.230/0001-97', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cnpj 16.727.230/0001-97 ', size) },
    { name: 'numbers cut short', make: (size) => fill('16.727.230/0001-9-', size) },
  ],
};
