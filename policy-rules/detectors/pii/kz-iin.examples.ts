import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const kzIinExamples: DetectorExamples = {
  match: [
    { text: 'иин: 850412301232', value: '850412301232', likelihood: 'likely', source: rules },
    { text: '900101450129 (жсн)', value: '900101450129', likelihood: 'likely', source: rules },
    { text: '| IIN | 900101450129 |', value: '900101450129', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'иин: 850412301233', why: 'the check does not hold' },
    { text: 'иин: 850412301232777', why: 'longer than the number' },
    { text: 'иин /850412301232', why: 'part of a path' },
    { text: '850412301232 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('иин 850412301232 ', size) },
    { name: 'numbers cut short', make: (size) => fill('85041230123-', size) },
  ],
};
