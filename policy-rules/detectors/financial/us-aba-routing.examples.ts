import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'routing numbers of Federal Reserve banks, which are published';

export const usAbaRoutingExamples: DetectorExamples = {
  match: [
    { text: 'Routing number: 021000021', value: '021000021', likelihood: 'very-likely', source },
    { text: 'ABA 011000015', value: '011000015', likelihood: 'very-likely', source },
    { text: '"routing_number": "1210-0024-8"', value: '1210-0024-8', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'Routing number: 021000022', why: 'the check digit is wrong' },
    { text: 'ABA 991000015', why: 'no such prefix' },
    { text: 'routing 0210000210', why: 'too long' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('aba ', size) }],
};
