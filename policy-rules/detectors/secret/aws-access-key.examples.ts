import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, base62, fill, sample } from '../../engine/sample.ts';

const aws = 'AWS, IAM identifiers: prefix and 16 characters of base32';
const id = `AKIA${sample(base32, 16, 3)}`;
const session = `ASIA${sample(base32, 16, 4)}`;
const secret = sample(`${base62}/+`, 40, 5);

export const awsAccessKeyExamples: DetectorExamples = {
  match: [
    { text: `key ${id} was rotated`, value: id, likelihood: 'very-likely', source: aws },
    { text: `AWS_ACCESS_KEY_ID=${session}`, value: session, likelihood: 'very-likely', source: aws },
    { text: `aws_secret_access_key = ${secret}`, value: secret, likelihood: 'very-likely', source: 'AWS CLI, credentials file' },
    { text: `"SecretAccessKey": "${secret}",`, value: secret, likelihood: 'very-likely', source: 'aws sts, JSON output' },
    { text: `export AWS_SECRET_KEY='${secret}'`, value: secret, likelihood: 'very-likely', source: 'environment' },
    {
      text: `${id.slice(0, 9)}\u200b${id.slice(9)}`,
      value: `${id.slice(0, 9)}\u200b${id.slice(9)}`,
      likelihood: 'very-likely',
      source: 'zero-width space',
    },
  ],
  nearMiss: [
    { text: `AKIA${'IOSFODNN7'}EXAMPLE`, why: "the documentation's key" },
    { text: `x${id}`, why: 'part of a longer word' },
    { text: `${id}7A`, why: 'too long' },
    { text: 'ASIA is a continent, AKIAH a name', why: 'words' },
    { text: `sha1 ${'da39a3ee5e6b4b0d3255bfef'}95601890afd80709`, why: 'forty characters without the name of a key' },
    { text: `AKIA${'X'.repeat(16)}`, why: 'filled up by hand' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('AKIA', size) },
    { name: 'names without a value', make: (size) => fill('aws_secret_access_key = ', size) },
  ],
};
