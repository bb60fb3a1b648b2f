import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const nzBankAccountExamples: DetectorExamples = {
  match: [
    { text: 'Account 12-3140-0171323-50', value: '12-3140-0171323-50', likelihood: 'likely', source },
    { text: 'pay 01-0902-0068389-00 into the bank', value: '01-0902-0068389-00', likelihood: 'likely', source },
    { text: '38-9000-0215111-00', value: '38-9000-0215111-00', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: '12-3140-017132-50', why: 'too short' },
    { text: '99-3140-0171323-50', why: 'no such bank' },
    { text: '12-3140-0171323-50-1', why: 'a longer number' },
  ],
  pathological: [{ name: 'groups', make: (size) => fill('12-3140-', size) }],
};
