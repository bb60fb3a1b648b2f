import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const prescriptionNumberExamples: DetectorExamples = {
  match: [
    { text: 'Rx number: 7710482', value: '7710482', likelihood: 'likely', source },
    { text: 'prescription no. 0048-22917', value: '0048-22917', likelihood: 'likely', source },
    { text: 'Rezeptnummer 16000091', value: '16000091', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'prescription number is missing', why: 'no number' },
    { text: 'Rx no 12', why: 'too short' },
    { text: 'rx numbers', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('rx number ', size) }],
};
