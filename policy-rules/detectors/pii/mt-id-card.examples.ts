import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const mtIdCardExamples: DetectorExamples = {
  match: [
    { text: 'karta tal-identità: 34581M', value: '34581M', likelihood: 'likely', source: rules },
    { text: '0123497G (maltese id)', value: '0123497G', likelihood: 'likely', source: rules },
    { text: '| malta id | 0123497G |', value: '0123497G', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'karta tal-identità: 0000000M', why: 'not a number that is given out' },
    { text: 'malta id 345M', why: 'not of the right length or form' },
    { text: 'karta tal-identità: 34581MXY', why: 'longer than the number' },
    { text: 'karta tal-identità /34581M', why: 'part of a path' },
    { text: '34581M pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('karta tal-identità 34581M ', size) },
    { name: 'numbers cut short', make: (size) => fill('34581-', size) },
  ],
};
