import { entropy } from '../../checks/entropy.ts';
import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** The key's id by its prefix, and the 40 characters of the secret key where its name stands before them. */
export const awsAccessKey = defineDetector({
  id: 'aws-access-key',
  category: 'secret',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  ],
  anchors: [{ literal: 'AKIA' }, { literal: 'ASIA' }, { literal: 'ABIA' }, { literal: 'ACCA' }, { literal: 'A3T' }, { literal: 'secret' }],
  pattern:
    /(?:[Ss]ecret[_ -]?(?:[Aa]ccess[_ -]?)?[Kk]ey|SECRET[_-]?(?:ACCESS[_-]?)?KEY)[\\"'`\]]{0,3}[ \t]{0,10}(?:=>|:?=|:|,|[ \t])[ \t]{0,10}[\\"'`]{0,3}(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])|(?<![A-Za-z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])/,
  base: 'very-likely',
  exclude: (value) => value.endsWith('EXAMPLE') || value.endsWith('EXAMPLEKEY') || isFiller(value),
  checkName: 'key-shape',
  check: (value) => (entropy(value) < (value.length === 40 ? 3.5 : 1) ? 'fail' : 'unknown'),
  redactAs: 'AWS-KEY',
});
