import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, with the check digit';

export const deKvnrExamples: DetectorExamples = {
  match: [
    { text: 'KVNR: A123456780', value: 'A123456780', likelihood: 'very-likely', source },
    { text: 'Versichertennummer A123456780', value: 'A123456780', likelihood: 'very-likely', source },
    { text: '"krankenversichertennummer":"A123456780"', value: 'A123456780', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'KVNR: A123456781', why: 'the check digit is wrong' },
    { text: 'KVNR A12345678', why: 'too short' },
    { text: 'Krankenkassennummern sind lang', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('kvnr ', size) }],
};
