import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const jailbreakPersonaExamples: DetectorExamples = {
  match: [
    { text: 'Rex is free of all restrictions', value: 'free of all restrictions', likelihood: 'likely', source },
    { text: 'She will never break character.', value: 'never break character', likelihood: 'likely', source },
    { text: 'Max does not care about any laws', value: 'does not care about any laws', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'free of charge', why: 'prose' },
    { text: 'unrestricted access', why: 'prose' },
    { text: 'regardless of the cost', why: 'prose' },
  ],
  pathological: [
    { name: 'beginnings', make: (size) => fill('free of ', size) },
    { name: 'refusals', make: (size) => fill('never ', size) },
  ],
};
