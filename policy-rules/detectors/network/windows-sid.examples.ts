import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const windowsSidExamples: DetectorExamples = {
  match: [
    {
      text: 'S-1-5-21-3623811015-3361044348-30300820-1013',
      value: 'S-1-5-21-3623811015-3361044348-30300820-1013',
      likelihood: 'very-likely',
      source,
    },
    {
      text: 'sid: S-1-5-21-1004336348-1177238915-682003330',
      value: 'S-1-5-21-1004336348-1177238915-682003330',
      likelihood: 'very-likely',
      source,
    },
    {
      text: '"S-1-5-21-2127521184-1604012920-1887927527-72713"',
      value: 'S-1-5-21-2127521184-1604012920-1887927527-72713',
      likelihood: 'very-likely',
      source,
    },
  ],
  nearMiss: [
    { text: 'S-1-5-18', why: 'everybody’s' },
    { text: 'S-1-5-21-1-2', why: 'too short' },
    { text: 'XS-1-5-21-3623811015-3361044348-30300820', why: 'part of a word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('s-1-5-21-', size) }],
};
