import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const dicomHeaderExamples: DetectorExamples = {
  match: [
    { text: '(0010,0010) PN [ROE^JANE] # PatientName', value: '(0010,0010) PN [ROE^JANE] # PatientName', likelihood: 'likely', source },
    { text: "(0010, 0020) Patient ID  LO: '4471'", value: "(0010, 0020) Patient ID  LO: '4471'", likelihood: 'likely', source },
    { text: 'x\n(0010,0030) DA [19800102]', value: '(0010,0030) DA [19800102]', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: '(0008,0060) CS [CT]', why: 'the device' },
    { text: '(0010,00)', why: 'no tag' },
    { text: 'at (0010, 20)', why: 'a pair' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('(0010,', size) }],
};
