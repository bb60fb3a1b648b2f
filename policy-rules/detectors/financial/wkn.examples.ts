import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the identifiers of public securities';

export const wknExamples: DetectorExamples = {
  match: [
    { text: 'WKN: BASF11', value: 'BASF11', likelihood: 'likely', source },
    { text: 'WKN 865985', value: '865985', likelihood: 'likely', source },
    { text: 'Wertpapierkennnummer A1EWWW', value: 'A1EWWW', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'WKN: suchen', why: 'a word' },
    { text: 'WKN 86598', why: 'too short' },
    { text: 'WKN 8659855', why: 'too long' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('wkn ', size) }],
};
