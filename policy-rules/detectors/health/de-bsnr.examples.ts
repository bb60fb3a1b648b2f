import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const deBsnrExamples: DetectorExamples = {
  match: [
    { text: 'BSNR: 051234567', value: '051234567', likelihood: 'likely', source },
    { text: 'Betriebsstättennummer 521111100', value: '521111100', likelihood: 'likely', source },
    { text: '"bsnr": "271111100"', value: '271111100', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'BSNR 05123', why: 'too short' },
    { text: 'BSNR 0512345678', why: 'too long' },
    { text: 'die Betriebsstättennummer', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('bsnr ', size) }],
};
