import { defineDetector } from '../../engine/detector.ts';

/** One-time codes that open an account when the second factor is lost: at least three in a row behind their name. */
export const recoveryCodes = defineDetector({
  id: 'recovery-codes',
  category: 'secret',
  references: [
    'https://pages.nist.gov/800-63-4/sp800-63b.html#lookupsecrets',
    'https://docs.github.com/en/authentication/securing-your-account-with-two-factor-authentication-2fa/configuring-two-factor-authentication-recovery-methods',
  ],
  anchors: [
    { literal: 'recovery code' },
    { literal: 'backup code' },
    { literal: 'wiederherstellungscode' },
    { literal: 'codes de secours' },
    { literal: 'códigos de recuperación' },
  ],
  pattern:
    /(?:recovery codes?|backup codes?|wiederherstellungscodes?|codes de secours|códigos de recuperación)[^\n]{0,60}?[\s:*•.)-]{1,8}(?<value>[0-9a-z]{4,6}[ -][0-9a-z]{4,6}(?:[\s,;*•]{1,8}(?:\d{1,2}[.)] {0,2}|- )?[0-9a-z]{4,6}[ -][0-9a-z]{4,6}){2,19})(?![A-Z0-9])/i,
  base: 'likely',
  checkName: 'digits',
  check: (value) =>
    (value.match(/\d/g)?.length ?? 0) >= value.length / 6 && /[0-9a-z]{4,6}-[0-9a-z]{4,6}|\d{4} \d{4}/i.test(value) ? 'unknown' : 'fail',
  redactAs: 'RECOVERY-CODES',
});
