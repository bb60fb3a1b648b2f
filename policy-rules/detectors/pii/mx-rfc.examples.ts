import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const mxRfcExamples: DetectorExamples = {
  match: [
    { text: 'RFC: GODE561231GR8', value: 'GODE561231GR8', likelihood: 'likely', source: rules },
    { text: 'RET130705MD5 (registro federal)', value: 'RET130705MD5', likelihood: 'likely', source: rules },
    { text: '| contribuyente | RET130705MD5 |', value: 'RET130705MD5', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'RFC: GODE561331GR8', why: 'the check digit is wrong' },
    { text: 'RFC: GODE561231GR8777', why: 'longer than the number' },
    { text: 'RFC /GODE561231GR8', why: 'part of a path' },
    { text: 'GODE561231GR8 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('rfc GODE561231GR8 ', size) },
    { name: 'numbers cut short', make: (size) => fill('GODE561231GR-', size) },
  ],
};
