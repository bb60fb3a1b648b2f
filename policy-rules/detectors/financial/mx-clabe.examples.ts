import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the example that encyclopedias give';

export const mxClabeExamples: DetectorExamples = {
  match: [
    { text: 'CLABE: 032180000118359719', value: '032180000118359719', likelihood: 'very-likely', source },
    { text: '"clabe":"032180000118359719"', value: '032180000118359719', likelihood: 'very-likely', source },
    { text: 'Clave bancaria 032 180 00011835971 9', value: '032 180 00011835971 9', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'CLABE: 032180000118359718', why: 'the control digit is wrong' },
    { text: 'CLABE 03218000011835971', why: 'too short' },
    { text: 'CLABE 0321800001183597190', why: 'too long' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('clabe ', size) }],
};
