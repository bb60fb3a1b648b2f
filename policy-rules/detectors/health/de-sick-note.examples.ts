import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const deSickNoteExamples: DetectorExamples = {
  match: [
    { text: 'Arbeitsunfähig seit 12.03.2026, Folgebescheinigung', value: 'Arbeitsunfähig seit 12.03.2026', likelihood: 'likely', source },
    { text: 'er ist krankgeschrieben bis 31.05.', value: 'krankgeschrieben bis 31.05.', likelihood: 'likely', source },
    { text: 'Grad der Behinderung: 50', value: 'Grad der Behinderung: 50', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'arbeitsunfähig seit langem', why: 'no date' },
    { text: 'der Grad der Behinderung wird festgestellt', why: 'no degree' },
    { text: 'gdb 1.2', why: 'a debugger' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('arbeitsunfähig', size) }],
};
