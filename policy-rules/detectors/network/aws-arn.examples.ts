import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const awsArnExamples: DetectorExamples = {
  match: [
    { text: 'arn:aws:iam::847203915562:role/deploy', value: 'arn:aws:iam::847203915562:role/deploy', likelihood: 'likely', source },
    {
      text: '"arn:aws:sqs:eu-west-1:847203915562:orders"',
      value: 'arn:aws:sqs:eu-west-1:847203915562:orders',
      likelihood: 'likely',
      source,
    },
    {
      text: 'arn:aws-cn:lambda:cn-north-1:847203915562:function:x',
      value: 'arn:aws-cn:lambda:cn-north-1:847203915562:function:x',
      likelihood: 'likely',
      source,
    },
  ],
  nearMiss: [
    { text: 'arn:aws:iam::123456789012:user/x', why: 'the number of documents' },
    { text: 'arn:aws:s3:::bucket', why: 'no account' },
    { text: 'arn:aws:iam::aws:policy/x', why: 'AWS’s own' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('arn:aws', size) }],
};
