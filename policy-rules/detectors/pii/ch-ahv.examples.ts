import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const chAhvExamples: DetectorExamples = {
  match: [
    { text: 'AHV: 756.9217.0769.85', value: '756.9217.0769.85', likelihood: 'very-likely', source: rules },
    { text: '7561234567897 (AVS)', value: '7561234567897', likelihood: 'likely', source: rules },
    { text: '| navs13 | 7561234567897 |', value: '7561234567897', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 756.9217.0769.85, Main Street', value: '756.9217.0769.85', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'AHV: 756.9217.0769.86', why: 'the check does not hold' },
    { text: 'AHV: 756.9217.0769.85777', why: 'longer than the number' },
    { text: 'AHV /756.9217.0769.85', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('ahv 756.9217.0769.85 ', size) },
    { name: 'numbers cut short', make: (size) => fill('756.9217.0769.8-', size) },
  ],
};
