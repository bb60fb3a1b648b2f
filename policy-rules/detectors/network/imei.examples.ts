import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the example of GSMA documents';

export const imeiExamples: DetectorExamples = {
  match: [
    { text: 'IMEI: 490154203237518', value: '490154203237518', likelihood: 'very-likely', source },
    { text: 'imei 49-015420-323751-8', value: '49-015420-323751-8', likelihood: 'very-likely', source },
    { text: 'IMEI 490154203237519', value: '490154203237519', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'IMEI 4901542032375', why: 'too short' },
    { text: 'IMEI numbers', why: 'prose' },
    { text: 'IMEI: 4901542032375180', why: 'too long' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('imei ', size) }],
};
