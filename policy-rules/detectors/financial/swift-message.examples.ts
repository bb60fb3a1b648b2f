import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const swiftMessageExamples: DetectorExamples = {
  match: [
    {
      text: '{1:F01BANKDEFFAXXX0000000000}{2:I103BANKFRPPXXXXN}{4:',
      value: '{1:F01BANKDEFFAXXX0000000000}{2:I103BANKFRPPXXXXN}',
      likelihood: 'very-likely',
      source,
    },
    {
      text: 'x {1:F01ABCDUS33AXXX1234567890}{2:O1031200260101ABCDGB2LAXXX}',
      value: '{1:F01ABCDUS33AXXX1234567890}{2:O1031200260101ABCDGB2LAXXX}',
      likelihood: 'very-likely',
      source,
    },
    {
      text: '{1:F21ABCDUS33AXXX1234567890}{2:I202BANKFRPPXXXXN}',
      value: '{1:F21ABCDUS33AXXX1234567890}{2:I202BANKFRPPXXXXN}',
      likelihood: 'very-likely',
      source,
    },
  ],
  nearMiss: [
    { text: '{1:foo}', why: 'an object' },
    { text: '{1:F01BANK}', why: 'too short' },
    { text: '{1:F01}{2:I103}', why: 'no banks' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('{1:f', size) }],
};
