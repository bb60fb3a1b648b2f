import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const draftMarkingExamples: DetectorExamples = {
  match: [
    { text: 'DO NOT CIRCULATE\nPlan', value: 'DO NOT CIRCULATE', likelihood: 'likely', source },
    { text: 'Draft for internal review\n1. Aim', value: 'Draft for internal review', likelihood: 'likely', source },
    { text: '[Nicht verteilen]', value: 'Nicht verteilen', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'we do not circulates', why: 'prose' },
    { text: 'draft: true', why: 'a field' },
    { text: 'Entwurfsmuster', why: 'another word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('draft ', size) }],
};
