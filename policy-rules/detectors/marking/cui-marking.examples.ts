import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const cuiMarkingExamples: DetectorExamples = {
  match: [
    { text: 'CONTROLLED UNCLASSIFIED INFORMATION\nPart 2', value: 'CONTROLLED UNCLASSIFIED INFORMATION', likelihood: 'likely', source },
    { text: '[FEDCON] Plan', value: 'FEDCON', likelihood: 'likely', source },
    { text: 'SENSITIVE SECURITY INFORMATION\n49 CFR', value: 'SENSITIVE SECURITY INFORMATION', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'biscuit category', why: 'another word' },
    { text: 'controlled information', why: 'two words of three' },
    { text: 'feed only twice', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('controlled ', size) }],
};
