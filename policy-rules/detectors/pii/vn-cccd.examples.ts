import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const vnCccdExamples: DetectorExamples = {
  match: [
    { text: 'CCCD: 001085012349', value: '001085012349', likelihood: 'likely', source: rules },
    { text: '079192004517 (căn cước)', value: '079192004517', likelihood: 'likely', source: rules },
    { text: '| can cuoc | 079192004517 |', value: '079192004517', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'CCCD: 099085012349', why: 'not a number that is given out' },
    { text: 'CCCD 00108501234', why: 'not of the right length or form' },
    { text: 'CCCD: 001085012349777', why: 'longer than the number' },
    { text: 'CCCD /001085012349', why: 'part of a path' },
    { text: '001085012349 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('cccd 001085012349 ', size) },
    { name: 'numbers cut short', make: (size) => fill('00108501234-', size) },
  ],
};
