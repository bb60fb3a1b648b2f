import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const fiHetuExamples: DetectorExamples = {
  match: [
    { text: 'HETU: 131052-308T', value: '131052-308T', likelihood: 'very-likely', source: rules },
    { text: '010594Y9032 (henkilötunnus)', value: '010594Y9032', likelihood: 'very-likely', source: rules },
    { text: '| henkilotunnus | 010594Y9032 |', value: '010594Y9032', likelihood: 'very-likely', source: rules },
    { text: 'Jane Doe, 131052-308T, Main Street', value: '131052-308T', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'HETU: 131052-308U', why: 'the check does not hold' },
    { text: 'HETU: 131052-308TXY', why: 'longer than the number' },
    { text: 'HETU /131052-308T', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('hetu 131052-308T ', size) },
    { name: 'numbers cut short', make: (size) => fill('131052-308-', size) },
  ],
};
