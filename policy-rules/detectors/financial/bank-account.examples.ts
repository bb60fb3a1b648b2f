import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const bankAccountExamples: DetectorExamples = {
  match: [
    { text: 'Account number: 8505332621', value: '8505332621', likelihood: 'likely', source },
    { text: 'Kontonummer 532013000', value: '532013000', likelihood: 'likely', source },
    { text: 'numéro de compte : 05005 0001302 1', value: '05005 0001302 1', likelihood: 'likely', source },
    { text: 'Account: 4194763087, SSN to follow', value: '4194763087', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'account number: 1234567890', why: 'counted up' },
    { text: 'account 12', why: 'too short' },
    { text: 'account opened 2024-05-01', why: 'a date' },
    { text: 'Account: jane.doe', why: 'a login' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('account number ', size) }],
};
