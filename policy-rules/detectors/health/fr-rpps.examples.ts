import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const frRppsExamples: DetectorExamples = {
  match: [
    { text: 'RPPS : 10003456788', value: '10003456788', likelihood: 'likely', source },
    { text: 'n° RPPS 10100123454', value: '10100123454', likelihood: 'likely', source },
    { text: 'ADELI 751234567', value: '751234567', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'RPPS 1000', why: 'too short' },
    { text: 'RPPS: 11111111111', why: 'one digit over and over' },
    { text: 'le RPPS est un répertoire', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('rpps ', size) }],
};
