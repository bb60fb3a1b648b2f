import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'Deutsche Bundesbank, the test identifier';

export const sepaCreditorIdExamples: DetectorExamples = {
  match: [
    { text: 'Gläubiger-ID: DE98ZZZ09999999999', value: 'DE98ZZZ09999999999', likelihood: 'very-likely', source },
    { text: 'creditor identifier DE98ZZZ09999999999', value: 'DE98ZZZ09999999999', likelihood: 'very-likely', source },
    { text: 'Gläubiger-Identifikationsnummer: DE98ZZZ09999999999', value: 'DE98ZZZ09999999999', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'Gläubiger-ID: DE97ZZZ09999999999', why: 'wrong check digits' },
    { text: 'creditor id 98', why: 'too short' },
    { text: 'CI: DE builds', why: 'a pipeline' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('creditor id ', size) }],
};
