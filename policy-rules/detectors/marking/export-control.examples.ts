import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const exportControlExamples: DetectorExamples = {
  match: [
    { text: 'EXPORT CONTROLLED\nDrawing 7', value: 'EXPORT CONTROLLED', likelihood: 'likely', source },
    {
      text: 'WARNING - THIS DOCUMENT CONTAINS TECHNICAL DATA',
      value: 'THIS DOCUMENT CONTAINS TECHNICAL DATA',
      likelihood: 'likely',
      source,
    },
    { text: '| US persons only |', value: 'US persons only', likelihood: 'likely', source },
    { text: 'DISTRIBUTION STATEMENT D. Distribution authorized', value: 'DISTRIBUTION STATEMENT D', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'export { controlled }', why: 'a program' },
    { text: 'in the ear', why: 'prose' },
    { text: 'guitar controlled', why: 'another word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('itar ', size) }],
};
