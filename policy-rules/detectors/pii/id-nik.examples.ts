import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const idNikExamples: DetectorExamples = {
  match: [
    { text: 'NIK: 3171011708450001', value: '3171011708450001', likelihood: 'likely', source: rules },
    { text: '3273015508901234 (KTP)', value: '3273015508901234', likelihood: 'likely', source: rules },
    { text: '| nomor induk | 3273015508901234 |', value: '3273015508901234', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NIK: 3171013208450001', why: 'not a number that is given out' },
    { text: 'NIK 317101170845001', why: 'not of the right length or form' },
    { text: 'NIK: 3171011708450001777', why: 'longer than the number' },
    { text: 'NIK /3171011708450001', why: 'part of a path' },
    { text: '3171011708450001 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nik 3171011708450001 ', size) },
    { name: 'numbers cut short', make: (size) => fill('317101170845000-', size) },
  ],
};
