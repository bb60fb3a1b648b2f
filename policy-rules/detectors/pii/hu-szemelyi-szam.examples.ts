import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const huSzemelyiSzamExamples: DetectorExamples = {
  match: [
    { text: 'személyi szám: 2-720216-1673', value: '2-720216-1673', likelihood: 'likely', source: rules },
    { text: '1-850430-1235 (személyi azonosító)', value: '1-850430-1235', likelihood: 'likely', source: rules },
    { text: '| szemelyi szam | 1-850430-1235 |', value: '1-850430-1235', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'személyi szám: 2-720216-1674', why: 'the check does not hold' },
    { text: 'személyi szám: 2-720216-1673777', why: 'longer than the number' },
    { text: 'személyi szám /2-720216-1673', why: 'part of a path' },
    { text: '2-720216-1673 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('személyi szám 2-720216-1673 ', size) },
    { name: 'numbers cut short', make: (size) => fill('2-720216-167-', size) },
  ],
};
