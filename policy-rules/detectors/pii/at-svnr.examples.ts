import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const atSvnrExamples: DetectorExamples = {
  match: [
    { text: 'sozialversicherungsnummer: 1237010180', value: '1237010180', likelihood: 'likely', source: rules },
    { text: '7814 280955 (sv-nummer)', value: '7814 280955', likelihood: 'likely', source: rules },
    { text: '| SVNR | 7814 280955 |', value: '7814 280955', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'sozialversicherungsnummer: 1237010181', why: 'the check does not hold' },
    { text: 'sozialversicherungsnummer: 1237010180777', why: 'longer than the number' },
    { text: 'sozialversicherungsnummer /1237010180', why: 'part of a path' },
    { text: '1237010180 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('sozialversicherungsnummer 1237010180 ', size) },
    { name: 'numbers cut short', make: (size) => fill('123701018-', size) },
  ],
};
