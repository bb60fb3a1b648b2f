import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const sePersonnummerExamples: DetectorExamples = {
  match: [
    { text: 'personnummer: 811218-9876', value: '811218-9876', likelihood: 'very-likely', source: rules },
    { text: '199001012013 (personnr)', value: '199001012013', likelihood: 'likely', source: rules },
    { text: '| PNR | 199001012013 |', value: '199001012013', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 811218-9876, Main Street', value: '811218-9876', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'personnummer: 811218-9877', why: 'the check does not hold' },
    { text: 'personnummer: 811218-9876777', why: 'longer than the number' },
    { text: 'personnummer /811218-9876', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('personnummer 811218-9876 ', size) },
    { name: 'numbers cut short', make: (size) => fill('811218-987-', size) },
  ],
};
