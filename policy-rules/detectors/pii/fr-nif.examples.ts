import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const frNifExamples: DetectorExamples = {
  match: [
    { text: 'numéro fiscal: 3023217600053', value: '3023217600053', likelihood: 'likely', source: rules },
    { text: '3023217600053 (numero fiscal)', value: '3023217600053', likelihood: 'likely', source: rules },
    { text: '| identifiant fiscal | 3023217600053 |', value: '3023217600053', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'numéro fiscal: 3023217600054', why: 'the check does not hold' },
    { text: 'numéro fiscal: 3023217600053777', why: 'longer than the number' },
    { text: 'numéro fiscal /3023217600053', why: 'part of a path' },
    { text: '3023217600053 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('numéro fiscal 3023217600053 ', size) },
    { name: 'numbers cut short', make: (size) => fill('302321760005-', size) },
  ],
};
