import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const plNipExamples: DetectorExamples = {
  match: [
    { text: 'NIP: 526-104-08-28', value: '526-104-08-28', likelihood: 'likely', source: rules },
    { text: '8567346215 (identyfikacji podatkowej)', value: '8567346215', likelihood: 'likely', source: rules },
    { text: '| podatnik | 8567346215 |', value: '8567346215', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NIP: 526-104-08-29', why: 'the check does not hold' },
    { text: 'NIP: 526-104-08-28777', why: 'longer than the number' },
    { text: 'NIP /526-104-08-28', why: 'part of a path' },
    { text: '526-104-08-28 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nip 526-104-08-28 ', size) },
    { name: 'numbers cut short', make: (size) => fill('526-104-08-2-', size) },
  ],
};
