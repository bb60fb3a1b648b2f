import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const companyNumberExamples: DetectorExamples = {
  match: [
    { text: 'SIREN: 552 008 443', value: '552 008 443', likelihood: 'likely', source },
    { text: 'VAT number (BY): 291463710', value: '291463710', likelihood: 'likely', source },
    { text: 'GST registration: 07PQRST6789K1Z2', value: '07PQRST6789K1Z2', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'yn=65535,bn=67324752,xn=134695760', why: 'an assignment in minified code' },
    { text: 'VAT is 19 percent', why: 'prose' },
    { text: 'uid: a7f3-99', why: 'too few digits' },
    { text: 'ABN 12345', why: 'too short' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('vat number ', size) }],
};
