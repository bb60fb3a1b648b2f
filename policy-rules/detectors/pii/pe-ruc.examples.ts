import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const peRucExamples: DetectorExamples = {
  match: [
    { text: 'RUC: 20512333797', value: '20512333797', likelihood: 'likely', source: rules },
    { text: '10461234564 (registro único de contribuyentes)', value: '10461234564', likelihood: 'likely', source: rules },
    { text: '| contribuyente | 10461234564 |', value: '10461234564', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'RUC: 20512333798', why: 'the check does not hold' },
    { text: 'RUC: 20512333797777', why: 'longer than the number' },
    { text: 'RUC /20512333797', why: 'part of a path' },
    { text: '20512333797 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('ruc 20512333797 ', size) },
    { name: 'numbers cut short', make: (size) => fill('2051233379-', size) },
  ],
};
