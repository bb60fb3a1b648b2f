import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const czRodneCisloExamples: DetectorExamples = {
  match: [
    { text: 'rodné číslo: 736028/5163', value: '736028/5163', likelihood: 'very-likely', source: rules },
    { text: '5301219990 (rodne cislo)', value: '5301219990', likelihood: 'likely', source: rules },
    { text: '| rč | 5301219990 |', value: '5301219990', likelihood: 'likely', source: rules },
    { text: 'Jane Doe, 736028/5163, Main Street', value: '736028/5163', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'rodné číslo: 736028/5164', why: 'the check does not hold' },
    { text: 'rodné číslo: 736028/5163777', why: 'longer than the number' },
    { text: 'rodné číslo /736028/5163', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('rodné číslo 736028/5163 ', size) },
    { name: 'numbers cut short', make: (size) => fill('736028/516-', size) },
  ],
};
