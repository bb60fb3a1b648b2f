import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const keKraPinExamples: DetectorExamples = {
  match: [
    { text: 'KRA: A004567193Z', value: 'A004567193Z', likelihood: 'likely', source: rules },
    { text: 'P051365947M (kra pin)', value: 'P051365947M', likelihood: 'likely', source: rules },
    { text: '| KENYA | P051365947M |', value: 'P051365947M', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'KRA: B004567193Z', why: 'not a number that is given out' },
    { text: 'KRA PIN A00456719Z', why: 'not of the right length or form' },
    { text: 'KRA: A004567193ZXY', why: 'longer than the number' },
    { text: 'KRA /A004567193Z', why: 'part of a path' },
    { text: 'A004567193Z pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('kra A004567193Z ', size) },
    { name: 'numbers cut short', make: (size) => fill('A004567193-', size) },
  ],
};
