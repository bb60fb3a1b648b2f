import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'companies print theirs on every invoice; numbers in the form of VIES';

export const euVatExamples: DetectorExamples = {
  match: [
    { text: 'USt-IdNr.: DE136695976', value: 'DE136695976', likelihood: 'very-likely', source },
    { text: 'VAT number IT00743110157', value: 'IT00743110157', likelihood: 'very-likely', source },
    { text: 'n° TVA FR83404833048', value: 'FR83404833048', likelihood: 'very-likely', source },
    { text: 'BTW: NL004495445B01', value: 'NL004495445B01', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'USt-IdNr.: DE136695977', why: 'the check digit is wrong' },
    { text: 'VAT DE', why: 'too short' },
    { text: 'VAT in Germany is 19 %', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('vat ', size) }],
};
