import { defineDetector } from '../../engine/detector.ts';

export const awsArn = defineDetector({
  id: 'aws-arn',
  category: 'network',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html'],
  anchors: [{ literal: 'arn:aws' }],
  pattern: /\barn:aws(?:-cn|-us-gov)?:[a-z0-9-]{2,30}:[a-z0-9-]{0,20}:\d{12}:[\w./:*@+=-]{1,200}/,
  base: 'likely',
  exclude: (value) => /:(?:123456789012|012345678901|(\d)\1{11}|111122223333|444455556666|123412341234):/.test(value),
  redactAs: 'ARN',
});
