import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const doCedulaExamples: DetectorExamples = {
  match: [
    { text: 'cédula: 001-1391820-5', value: '001-1391820-5', likelihood: 'very-likely', source: rules },
    { text: '22400022111 (cedula)', value: '22400022111', likelihood: 'likely', source: rules },
    { text: '| dominican | 22400022111 |', value: '22400022111', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 001-1391820-5, Main Street', value: '001-1391820-5', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'cédula: 001-1391820-6', why: 'the check does not hold' },
    { text: 'cédula: 001-1391820-5777', why: 'longer than the number' },
    { text: 'cédula /001-1391820-5', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cédula 001-1391820-5 ', size) },
    { name: 'numbers cut short', make: (size) => fill('001-1391820--', size) },
  ],
};
