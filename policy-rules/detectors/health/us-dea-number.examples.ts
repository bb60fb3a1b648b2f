import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, with the check digit';

export const usDeaNumberExamples: DetectorExamples = {
  match: [
    { text: 'DEA: BB1388568', value: 'BB1388568', likelihood: 'very-likely', source },
    { text: 'my certificate number is: BB1388568', value: 'BB1388568', likelihood: 'very-likely', source },
    { text: 'DEA number AP5836727', value: 'AP5836727', likelihood: 'very-likely', source },
    { text: 'DEA: MZ8365928', value: 'MZ8365928', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'DEA: ZZ1388568', why: 'no such registrant' },
    { text: 'DEA BB138856', why: 'too short' },
    { text: 'the DEA seized 1388568 pills', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('dea ', size) }],
};
