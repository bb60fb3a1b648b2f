import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const boardPaperExamples: DetectorExamples = {
  match: [
    { text: 'BOARD PAPER\n3. Outlook', value: 'BOARD PAPER', likelihood: 'likely', source },
    { text: '# Vorstandsvorlage\nThema', value: 'Vorstandsvorlage', likelihood: 'likely', source },
    { text: 'Minutes of the Board Meeting\n12 May', value: 'Minutes of the Board Meeting', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'a cardboard paper', why: 'another word' },
    { text: 'board the plane', why: 'prose' },
    { text: 'keyboard pack', why: 'another word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('board ', size) }],
};
