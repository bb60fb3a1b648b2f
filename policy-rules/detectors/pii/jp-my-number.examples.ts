import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const jpMyNumberExamples: DetectorExamples = {
  match: [
    { text: 'マイナンバー: 123456789018', value: '123456789018', likelihood: 'likely', source: rules },
    { text: '6234-5678-9010 (個人番号)', value: '6234-5678-9010', likelihood: 'likely', source: rules },
    { text: '| my number | 6234-5678-9010 |', value: '6234-5678-9010', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'マイナンバー: 123456789019', why: 'the check does not hold' },
    { text: 'マイナンバー: 123456789018777', why: 'longer than the number' },
    { text: 'マイナンバー /123456789018', why: 'part of a path' },
    { text: '123456789018 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('マイナンバー 123456789018 ', size) },
    { name: 'numbers cut short', make: (size) => fill('12345678901-', size) },
  ],
};
