import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const itCartaIdentitaExamples: DetectorExamples = {
  match: [
    { text: "carta d'identità: CA79382RA", value: 'CA79382RA', likelihood: 'likely', source: rules },
    { text: "AX1234507 (carta d'identita)", value: 'AX1234507', likelihood: 'likely', source: rules },
    { text: '| carta identità | AX1234507 |', value: 'AX1234507', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: "carta d'identità: CA00000AA", why: 'not a number that is given out' },
    { text: "carta d'identità CA7938R", why: 'not of the right length or form' },
    { text: "carta d'identità: CA79382RAXY", why: 'longer than the number' },
    { text: "carta d'identità /CA79382RA", why: 'part of a path' },
    { text: 'CA79382RA pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill("carta d'identità CA79382RA ", size) },
    { name: 'numbers cut short', make: (size) => fill('CA79382R-', size) },
  ],
};
