import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const mdIdnpExamples: DetectorExamples = {
  match: [
    { text: 'IDNP: 2003020032716', value: '2003020032716', likelihood: 'likely', source: rules },
    { text: '0976543210128 (cod personal)', value: '0976543210128', likelihood: 'likely', source: rules },
    { text: '| numărul de identificare | 0976543210128 |', value: '0976543210128', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'IDNP: 2003020032717', why: 'the check does not hold' },
    { text: 'IDNP: 2003020032716777', why: 'longer than the number' },
    { text: 'IDNP /2003020032716', why: 'part of a path' },
    { text: '2003020032716 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('idnp 2003020032716 ', size) },
    { name: 'numbers cut short', make: (size) => fill('200302003271-', size) },
  ],
};
