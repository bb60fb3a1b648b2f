import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const esNieExamples: DetectorExamples = {
  match: [
    { text: 'NIE: X5253868R', value: 'X5253868R', likelihood: 'likely', source: rules },
    { text: 'Y-8063915-Z (extranjero)', value: 'Y-8063915-Z', likelihood: 'likely', source: rules },
    { text: '| extranjería | Y-8063915-Z |', value: 'Y-8063915-Z', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NIE: X5253868S', why: 'the check does not hold' },
    { text: 'NIE: X5253868RXY', why: 'longer than the number' },
    { text: 'NIE /X5253868R', why: 'part of a path' },
    { text: 'X5253868R pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nie X5253868R ', size) },
    { name: 'numbers cut short', make: (size) => fill('X5253868-', size) },
  ],
};
