import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'GLEIF and large banks publish theirs';

export const leiExamples: DetectorExamples = {
  match: [
    { text: 'LEI: 506700GE1G29325QX363', value: '506700GE1G29325QX363', likelihood: 'very-likely', source },
    { text: 'LEI 7LTWFZYICNSX8D621K86', value: '7LTWFZYICNSX8D621K86', likelihood: 'very-likely', source },
    { text: '"lei":"HWUPKR0MPOU8FGXBT394"', value: 'HWUPKR0MPOU8FGXBT394', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'LEI 506700GE1G29325QX364', why: 'wrong check digits' },
    { text: 'LEI 506700GE1G29325QX', why: 'too short' },
    { text: 'lei tem 20 artigos', why: 'a law, in Portuguese' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('lei ', size) }],
};
