import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const mergerPaperExamples: DetectorExamples = {
  match: [
    { text: 'CLEAN TEAM ONLY\nSynergies', value: 'CLEAN TEAM ONLY', likelihood: 'likely', source },
    { text: '# Confidential Information Memorandum\nAcme', value: 'Confidential Information Memorandum', likelihood: 'likely', source },
    { text: 'Term Sheet\nValuation: 40m', value: 'Term Sheet', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'a letter of intense joy', why: 'prose' },
    { text: 'the term sheets', why: 'other words' },
    { text: 'merge the agreement', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('letter ', size) }],
};
