import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const insiderInformationExamples: DetectorExamples = {
  match: [
    { text: 'CONTAINS INSIDE INFORMATION\nQ3 guidance', value: 'CONTAINS INSIDE INFORMATION', likelihood: 'likely', source },
    { text: 'Insiderinformation: Gewinnwarnung', value: 'Insiderinformation', likelihood: 'likely', source },
    { text: 'MNPI - do not forward', value: 'MNPI', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'an insider told us', why: 'prose' },
    { text: 'information inside the box', why: 'prose' },
    { text: 'omnpi', why: 'another word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('insider ', size) }],
};
