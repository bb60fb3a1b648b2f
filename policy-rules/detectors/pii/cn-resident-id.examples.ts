import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const cnResidentIdExamples: DetectorExamples = {
  match: [
    { text: '身份证: 11010519491231002X', value: '11010519491231002X', likelihood: 'very-likely', source: rules },
    { text: '440524188001010014 (身份證)', value: '440524188001010014', likelihood: 'very-likely', source: rules },
    { text: '| 公民身份 | 440524188001010014 |', value: '440524188001010014', likelihood: 'very-likely', source: rules },
    { text: 'Jane Doe, 11010519491231002X, Main Street', value: '11010519491231002X', likelihood: 'very-likely', source: rules },
  ],
  nearMiss: [
    { text: '身份证: 11010519491231002Y', why: 'the check does not hold' },
    { text: '身份证: 11010519491231002XXY', why: 'longer than the number' },
    { text: '身份证 /11010519491231002X', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('身份证 11010519491231002X ', size) },
    { name: 'numbers cut short', make: (size) => fill('11010519491231002-', size) },
  ],
};
