import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const insurancePolicyNumberExamples: DetectorExamples = {
  match: [
    { text: 'Policy: POL-7320361', value: 'POL-7320361', likelihood: 'likely', source },
    { text: 'Versicherungsnummer: 44-870251-3', value: '44-870251-3', likelihood: 'likely', source },
    { text: 'policy number HO 2291 8834', value: 'HO 2291 8834', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'the flash policy, 0 to use the default', why: 'a setting, with hardly a digit' },
    { text: 'policy: allow', why: 'a rule' },
    { text: 'Policy: 2012-10-17', why: 'a version that is a date' },
    { text: 'policy number 12', why: 'too short' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('policy ', size) }],
};
