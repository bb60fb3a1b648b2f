import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the identifiers of public securities';

export const isinExamples: DetectorExamples = {
  match: [
    { text: 'ISIN US0378331005', value: 'US0378331005', likelihood: 'likely', source },
    { text: '50 shares of DE000BASF111', value: 'DE000BASF111', likelihood: 'likely', source },
    { text: 'ISIN: XS0971721963', value: 'XS0971721963', likelihood: 'likely', source },
    { text: 'US5949181045', value: 'US5949181045', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'ISIN US0378331006', why: 'the check digit is wrong' },
    { text: 'ISIN ZZ0378331005', why: 'no such country' },
    { text: 'ISIN US03783310055', why: 'too long' },
  ],
  pathological: [{ name: 'letters and digits', make: (size) => fill('AB0', size) }],
};
