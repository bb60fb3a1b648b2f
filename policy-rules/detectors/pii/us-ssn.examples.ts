import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of SSA POMS RM 10201.035; the number is made up';

export const usSsnExamples: DetectorExamples = {
  match: [
    { text: 'Jane,536-22-8726,1980-01-02', value: '536-22-8726', likelihood: 'likely', source: rules },
    { text: 'Her SSN is 536-22-8726.', value: '536-22-8726', likelihood: 'very-likely', source: rules },
    { text: 'social security no 536 22 8726', value: '536 22 8726', likelihood: 'likely', source: rules },
    { text: '"ssn": "536228726"', value: '536228726', likelihood: 'likely', source: rules },
    { text: '536.22.8726', value: '536.22.8726', likelihood: 'possible', source: rules },
    {
      text: '850\u201163\u20113638',
      value: '850\u201163\u20113638',
      likelihood: 'likely',
      source: 'an area that is given out since 2011, with non-breaking hyphens',
    },
  ],
  nearMiss: [
    { text: 'SSN 666-22-8726', why: 'area 666 is never given out' },
    { text: 'SSN 900-22-8726', why: 'areas from 900 belong to the ITIN' },
    { text: 'SSN 536-00-8726', why: 'group 00' },
    { text: 'SSN 536-22-0000', why: 'serial 0000' },
    { text: 'SSN 078-05-1120', why: 'the number of the Woolworth wallet of 1938' },
    { text: 'SSN: 123-45-6789', why: 'counted up: everybody writes it as an example' },
    { text: 'part 1536-22-8726-01', why: 'longer on both sides' },
    { text: 'ssn.tgz 536-22-87265', why: 'a digit too many' },
  ],
  pathological: [
    { name: 'digits and hyphens', make: (size) => fill('536-', size) },
    { name: 'invalid numbers', make: (size) => fill('666-22-8726 ', size) },
  ],
};
