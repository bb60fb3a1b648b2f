import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const ruSnilsExamples: DetectorExamples = {
  match: [
    { text: 'снилс: 112-233-445 95', value: '112-233-445 95', likelihood: 'very-likely', source: rules },
    { text: '08765430300 (SNILS)', value: '08765430300', likelihood: 'likely', source: rules },
    { text: '| страховой номер | 08765430300 |', value: '08765430300', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'снилс: 112-233-445 96', why: 'the check does not hold' },
    { text: 'снилс: 112-233-445 95777', why: 'longer than the number' },
    { text: 'снилс /112-233-445 95', why: 'part of a path' },
    { text: '112-233-445 95 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('снилс 112-233-445 95 ', size) },
    { name: 'numbers cut short', make: (size) => fill('112-233-445 9-', size) },
  ],
};
