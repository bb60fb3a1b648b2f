import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const luMatriculeExamples: DetectorExamples = {
  match: [
    { text: 'matricule: 1893120510980', value: '1893120510980', likelihood: 'likely', source: rules },
    { text: '1985041212393 (numéro de matricule)', value: '1985041212393', likelihood: 'likely', source: rules },
    { text: '| luxemb | 1985041212393 |', value: '1985041212393', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'matricule: 1893120510981', why: 'the check does not hold' },
    { text: 'matricule: 1893120510980777', why: 'longer than the number' },
    { text: 'matricule /1893120510980', why: 'part of a path' },
    { text: '1893120510980 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('matricule 1893120510980 ', size) },
    { name: 'numbers cut short', make: (size) => fill('189312051098-', size) },
  ],
};
