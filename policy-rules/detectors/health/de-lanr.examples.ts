import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, with the check digit';

export const deLanrExamples: DetectorExamples = {
  match: [
    { text: 'Arztnummer 123456601 auf dem Rezept.', value: '123456601', likelihood: 'very-likely', source },
    { text: 'LANR: 987654401', value: '987654401', likelihood: 'very-likely', source },
    { text: 'LANR 123456701', value: '123456701', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'Arztnummer 12345', why: 'too short' },
    { text: 'LANR 1234566010', why: 'too long' },
    { text: 'die Arztnummer fehlt', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('lanr ', size) }],
};
