import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const deSteuernummerExamples: DetectorExamples = {
  match: [
    { text: 'steuernummer: 181/815/08155', value: '181/815/08155', likelihood: 'likely', source: rules },
    { text: '2181081508155 (st.-nr)', value: '2181081508155', likelihood: 'likely', source: rules },
    { text: '| st.nr | 2181081508155 |', value: '2181081508155', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'Steuernummer: 18/15/08', why: 'not of the right length or form' },
    { text: 'St.-Nr. 12345', why: 'not of the right length or form' },
    { text: 'steuernummer: 181/815/08155777', why: 'longer than the number' },
    { text: 'steuernummer /181/815/08155', why: 'part of a path' },
    { text: '181/815/08155 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('steuernummer 181/815/08155 ', size) },
    { name: 'numbers cut short', make: (size) => fill('181/815/0815-', size) },
  ],
};
