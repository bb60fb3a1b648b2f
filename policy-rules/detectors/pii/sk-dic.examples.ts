import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const skDicExamples: DetectorExamples = {
  match: [
    { text: 'dič: 2021749004', value: '2021749004', likelihood: 'likely', source: rules },
    { text: '2022274903 (ič dph)', value: '2022274903', likelihood: 'likely', source: rules },
    { text: '| daňové identifikačné | 2022274903 |', value: '2022274903', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'dič: 2021749005', why: 'the check does not hold' },
    { text: 'dič: 2021749004777', why: 'longer than the number' },
    { text: 'dič /2021749004', why: 'part of a path' },
    { text: '2021749004 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('dič 2021749004 ', size) },
    { name: 'numbers cut short', make: (size) => fill('202174900-', size) },
  ],
};
