import { entropy } from '../../checks/entropy.ts';
import { defineDetector } from '../../engine/detector.ts';

/** 32 hexadecimal digits and the name of the data centre: the end is what cannot be mistaken. */
export const mailchimpKey = defineDetector({
  id: 'mailchimp-key',
  category: 'secret',
  references: ['https://mailchimp.com/developer/marketing/guides/quick-start/#generate-your-api-key'],
  anchors: [{ literal: '-us', back: { over: 'word', max: 32, min: 32 } }],
  pattern: /(?<![A-Za-z0-9_-])[0-9a-f]{32}-us\d{1,2}(?![A-Za-z0-9_-])/,
  base: 'very-likely',
  checkName: 'key-shape',
  check: (value) => (entropy(value.slice(0, 32)) < 2.5 ? 'fail' : 'pass'),
  redactAs: 'MAILCHIMP-KEY',
});
