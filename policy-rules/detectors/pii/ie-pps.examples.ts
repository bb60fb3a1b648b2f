import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const iePpsExamples: DetectorExamples = {
  match: [
    { text: 'PPS: 1234567T', value: '1234567T', likelihood: 'likely', source: rules },
    { text: '6433435OA (PPSN)', value: '6433435OA', likelihood: 'likely', source: rules },
    { text: '| pps number | 6433435OA |', value: '6433435OA', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'PPS: 1234567U', why: 'the check does not hold' },
    { text: 'PPS: 1234567TXY', why: 'longer than the number' },
    { text: 'PPS /1234567T', why: 'part of a path' },
    { text: '1234567T pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('pps 1234567T ', size) },
    { name: 'numbers cut short', make: (size) => fill('1234567-', size) },
  ],
};
