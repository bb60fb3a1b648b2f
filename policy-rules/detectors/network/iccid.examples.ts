import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the example of encyclopedias';

export const iccidExamples: DetectorExamples = {
  match: [
    { text: 'ICCID: 8991101200003204510', value: '8991101200003204510', likelihood: 'likely', source },
    { text: 'SIM number 89911012 00003204514', value: '89911012 00003204514', likelihood: 'very-likely', source },
    { text: 'iccid=8991101200003204510', value: '8991101200003204510', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'ICCID 8991', why: 'too short' },
    { text: 'ICCID: 7991101200003204510', why: 'begins with 89' },
    { text: 'the ICCID is printed on it', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('iccid ', size) }],
};
