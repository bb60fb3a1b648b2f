import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const cidrRangeExamples: DetectorExamples = {
  match: [
    { text: 'allow 10.20.0.0/16', value: '10.20.0.0/16', likelihood: 'likely', source },
    { text: '"cidr": "172.31.64.0/20"', value: '172.31.64.0/20', likelihood: 'likely', source },
    { text: 'route 84.12.9.0/24 via', value: '84.12.9.0/24', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: '0.0.0.0/0', why: 'everybody' },
    { text: '10.0.0.0/40', why: 'no such prefix' },
    { text: '1.2.3/4', why: 'three numbers' },
    { text: '10.20.0.0/16/x', why: 'a path' },
  ],
  pathological: [{ name: 'beginnings', make: (size) => fill('123.123.123.123/', size) }],
};
