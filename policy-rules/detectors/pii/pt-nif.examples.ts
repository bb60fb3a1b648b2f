import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const ptNifExamples: DetectorExamples = {
  match: [
    { text: 'NIF: 244981388', value: '244981388', likelihood: 'likely', source: rules },
    { text: '501 964 843 (contribuinte)', value: '501 964 843', likelihood: 'likely', source: rules },
    { text: '| número de identificação fiscal | 501 964 843 |', value: '501 964 843', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NIF: 244981389', why: 'the check does not hold' },
    { text: 'NIF: 244981388777', why: 'longer than the number' },
    { text: 'NIF /244981388', why: 'part of a path' },
    { text: '244981388 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nif 244981388 ', size) },
    { name: 'numbers cut short', make: (size) => fill('24498138-', size) },
  ],
};
