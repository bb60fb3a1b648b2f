import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const zaIdExamples: DetectorExamples = {
  match: [
    { text: 'south african: 8001015009087', value: '8001015009087', likelihood: 'likely', source: rules },
    { text: '920220 4720 083 (sa id)', value: '920220 4720 083', likelihood: 'likely', source: rules },
    { text: '| rsa id | 920220 4720 083 |', value: '920220 4720 083', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'south african: 8001015009088', why: 'the check does not hold' },
    { text: 'south african: 8001015009087777', why: 'longer than the number' },
    { text: 'south african /8001015009087', why: 'part of a path' },
    { text: '8001015009087 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('south african 8001015009087 ', size) },
    { name: 'numbers cut short', make: (size) => fill('800101500908-', size) },
  ],
};
