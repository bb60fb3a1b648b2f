import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of HL7 v2.5';

export const hl7MessageExamples: DetectorExamples = {
  match: [
    {
      text: 'PID|1||4471^^^HOSP^MR||Roe^Jane^^^^^L||19800102|F',
      value: 'PID|1||4471^^^HOSP^MR||Roe^Jane^^^^^L||19800102|F',
      likelihood: 'very-likely',
      source,
    },
    {
      text: 'MSH|^~\\&|LAB|HOSP|EHR|HOSP|20260101||ORU^R01|1|P|2.5\n',
      value: 'MSH|^~\\&|LAB|HOSP|EHR|HOSP|20260101||ORU^R01|1|P|2.5',
      likelihood: 'very-likely',
      source,
    },
    { text: 'x\nPID|||A-77||Doe^John||19711231|M\nOBX|1', value: 'PID|||A-77||Doe^John||19711231|M', likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: 'the PID|PPID columns', why: 'a table' },
    { text: 'pid|1||4471^^^HOSP^MR||Roe^Jane||19800102|F', why: 'small letters' },
    { text: 'MSH|^~\\&|', why: 'too short' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('pid|', size) }],
};
