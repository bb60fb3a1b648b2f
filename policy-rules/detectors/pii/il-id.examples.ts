import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const ilIdExamples: DetectorExamples = {
  match: [
    { text: 'תעודת זהות: 219486610', value: '219486610', likelihood: 'likely', source: rules },
    { text: '33479546-5 (מספר זהות)', value: '33479546-5', likelihood: 'likely', source: rules },
    { text: '| ת.ז | 33479546-5 |', value: '33479546-5', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'תעודת זהות: 219486611', why: 'the check does not hold' },
    { text: 'תעודת זהות: 219486610777', why: 'longer than the number' },
    { text: 'תעודת זהות /219486610', why: 'part of a path' },
    { text: '219486610 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('תעודת זהות 219486610 ', size) },
    { name: 'numbers cut short', make: (size) => fill('21948661-', size) },
  ],
};
