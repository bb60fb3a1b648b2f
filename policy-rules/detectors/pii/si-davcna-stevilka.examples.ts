import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const siDavcnaStevilkaExamples: DetectorExamples = {
  match: [
    { text: 'davčna številka: 15012557', value: '15012557', likelihood: 'likely', source: rules },
    { text: '80534520 (davcna stevilka)', value: '80534520', likelihood: 'likely', source: rules },
    { text: '| davčna | 80534520 |', value: '80534520', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'davčna številka: 15012558', why: 'the check does not hold' },
    { text: 'davčna številka: 15012557777', why: 'longer than the number' },
    { text: 'davčna številka /15012557', why: 'part of a path' },
    { text: '15012557 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('davčna številka 15012557 ', size) },
    { name: 'numbers cut short', make: (size) => fill('1501255-', size) },
  ],
};
