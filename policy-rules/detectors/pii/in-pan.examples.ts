import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const inPanExamples: DetectorExamples = {
  match: [
    { text: 'PAN: ABCPD1239Z', value: 'ABCPD1239Z', likelihood: 'likely', source: rules },
    { text: 'aftpk4821q (permanent account)', value: 'aftpk4821q', likelihood: 'likely', source: rules },
    { text: '| income tax | aftpk4821q |', value: 'aftpk4821q', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'PAN: ABCPD0000Z', why: 'not a number that is given out' },
    { text: 'PAN: ABCQD1239Z', why: 'not of the right length or form' },
    { text: 'PAN: ABCPD1239ZXY', why: 'longer than the number' },
    { text: 'PAN /ABCPD1239Z', why: 'part of a path' },
    { text: 'ABCPD1239Z pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('pan ABCPD1239Z ', size) },
    { name: 'numbers cut short', make: (size) => fill('ABCPD1239-', size) },
  ],
};
