import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const veRifExamples: DetectorExamples = {
  match: [
    { text: 'RIF: V-11470283-4', value: 'V-11470283-4', likelihood: 'likely', source: rules },
    { text: 'J070133805 (registro de información fiscal)', value: 'J070133805', likelihood: 'likely', source: rules },
    { text: '| seniat | J070133805 |', value: 'J070133805', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'RIF: V-11470283-5', why: 'the check does not hold' },
    { text: 'RIF: V-11470283-4777', why: 'longer than the number' },
    { text: 'RIF /V-11470283-4', why: 'part of a path' },
    { text: 'V-11470283-4 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('rif V-11470283-4 ', size) },
    { name: 'numbers cut short', make: (size) => fill('V-11470283--', size) },
  ],
};
