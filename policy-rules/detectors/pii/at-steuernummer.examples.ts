import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const atSteuernummerExamples: DetectorExamples = {
  match: [
    { text: 'steuernummer: 93-173/6581', value: '93-173/6581', likelihood: 'likely', source: rules },
    { text: '59-119/9013 (abgabenkontonummer)', value: '59-119/9013', likelihood: 'likely', source: rules },
    { text: '| st.nr | 59-119/9013 |', value: '59-119/9013', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'steuernummer: 93-173/6582', why: 'the check does not hold' },
    { text: 'steuernummer: 93-173/6581777', why: 'longer than the number' },
    { text: 'steuernummer /93-173/6581', why: 'part of a path' },
    { text: '93-173/6581 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('steuernummer 93-173/6581 ', size) },
    { name: 'numbers cut short', make: (size) => fill('93-173/658-', size) },
  ],
};
