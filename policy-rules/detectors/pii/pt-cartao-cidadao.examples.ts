import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const ptCartaoCidadaoExamples: DetectorExamples = {
  match: [
    { text: 'cartão de cidadão: 12345678 9 ZZ1', value: '12345678 9 ZZ1', likelihood: 'likely', source: rules },
    { text: '100000000ZZ2 (cartao de cidadao)', value: '100000000ZZ2', likelihood: 'likely', source: rules },
    { text: '| cartão cidadão | 100000000ZZ2 |', value: '100000000ZZ2', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'cartão de cidadão: 12345678 9 ZZ2', why: 'the check does not hold' },
    { text: 'cartão de cidadão: 12345678 9 ZZ1777', why: 'longer than the number' },
    { text: 'cartão de cidadão /12345678 9 ZZ1', why: 'part of a path' },
    { text: '12345678 9 ZZ1 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cartão de cidadão 12345678 9 ZZ1 ', size) },
    { name: 'numbers cut short', make: (size) => fill('12345678 9 ZZ-', size) },
  ],
};
