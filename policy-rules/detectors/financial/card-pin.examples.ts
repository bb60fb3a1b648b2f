import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const cardPinExamples: DetectorExamples = {
  match: [
    { text: 'card PIN: 8254', value: '8254', likelihood: 'likely', source },
    { text: 'ATM pin is 4471', value: '4471', likelihood: 'likely', source },
    { text: 'Karten-PIN 9026', value: '9026', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'ATM PIN 1234', why: 'counted up' },
    { text: 'card pin: 00000000000', why: 'too long' },
    { text: 'card pins are sold in packs', why: 'a thing that holds cards' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('card pin ', size) }],
};
