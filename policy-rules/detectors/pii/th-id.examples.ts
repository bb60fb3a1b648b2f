import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const thIdExamples: DetectorExamples = {
  match: [
    { text: 'เลขประจำตัวประชาชน: 1101230000060', value: '1101230000060', likelihood: 'likely', source: rules },
    { text: '3-1006-00445-63-5 (บัตรประชาชน)', value: '3-1006-00445-63-5', likelihood: 'likely', source: rules },
    { text: '| THAI | 3-1006-00445-63-5 |', value: '3-1006-00445-63-5', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'เลขประจำตัวประชาชน: 1101230000061', why: 'the check does not hold' },
    { text: 'เลขประจำตัวประชาชน: 1101230000060777', why: 'longer than the number' },
    { text: 'เลขประจำตัวประชาชน /1101230000060', why: 'part of a path' },
    { text: '1101230000060 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('เลขประจำตัวประชาชน 1101230000060 ', size) },
    { name: 'numbers cut short', make: (size) => fill('110123000006-', size) },
  ],
};
