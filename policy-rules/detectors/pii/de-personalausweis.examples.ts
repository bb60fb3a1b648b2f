import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const shown = 'the specimen of the Federal Ministry of the Interior';

export const dePersonalausweisExamples: DetectorExamples = {
  match: [
    { text: 'Personalausweis: T220001293', value: 'T220001293', likelihood: 'very-likely', source: shown },
    { text: 'PwNr: T220001293D', value: 'T220001293D', likelihood: 'very-likely', source: shown },
    { text: 'Personalausweisnummer L01X00T47', value: 'L01X00T47', likelihood: 'likely', source: shown },
  ],
  nearMiss: [
    { text: 'Personalausweis: T220001294', why: 'the check digit is wrong' },
    { text: 'Personalausweis: T2200012', why: 'a character missing' },
    { text: 'Ausweis T22000129A1', why: 'two characters too many' },
    { text: 'Artikel T22000129', why: 'no label' },
  ],
  pathological: [{ name: 'labels', make: (size) => fill('personalausweis ', size) }],
};
