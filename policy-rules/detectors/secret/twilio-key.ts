import { entropy } from '../../checks/entropy.ts';
import { defineDetector, type Anchor } from '../../engine/detector.ts';

const starts = ['SK', 'AC'].flatMap((kind) => [...'0123456789abcdef'].map((digit): Anchor => ({ literal: kind + digit })));

/** Keys (`SK`) and accounts (`AC`) are called by 32 hexadecimal digits; the token of an account is such a number too, behind its name. */
export const twilioKey = defineDetector({
  id: 'twilio-key',
  category: 'secret',
  references: ['https://www.twilio.com/docs/iam/api-keys', 'https://www.twilio.com/docs/glossary/what-is-a-sid'],
  anchors: [{ literal: 'twilio' }, ...starts],
  pattern:
    /(?<![A-Za-z0-9])(?:SK|AC)[0-9a-f]{32}(?![A-Za-z0-9])|(?:twilio|Twilio|TWILIO)[\w.-]{0,24}(?:[Tt]oken|TOKEN|[Ss]ecret|SECRET)["'\])]{0,2}[ \t]{0,8}(?:=>|[:=,]{1,2})[ \t]{0,8}["']?(?<value>[0-9A-Za-z]{32})(?![A-Za-z0-9])/,
  base: 'possible',
  hotwords: ['twilio'],
  checkName: 'key-shape',
  check: (value, whole) => {
    if (entropy(value.slice(-32)) < 3) return 'fail';
    // A token found by its name, and an account, are as good as the provider's name near by.
    return value === whole && value.startsWith('SK') ? 'weak-pass' : 'unknown';
  },
  redactAs: 'TWILIO-KEY',
});
