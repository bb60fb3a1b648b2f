import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** The address behind the square code of an authenticator app. */
export const totpSecret = defineDetector({
  id: 'totp-secret',
  category: 'secret',
  references: ['https://github.com/google/google-authenticator/wiki/Key-Uri-Format', 'https://www.rfc-editor.org/rfc/rfc6238'],
  anchors: [{ literal: 'otpauth://' }],
  pattern: /otpauth:\/\/[th]otp\/[^\s"'<>?]{1,200}\?(?:[^\s"'<>&]{1,200}&){0,6}secret=(?<value>[A-Za-z2-7]{16,128}={0,6})(?![A-Za-z0-9])/,
  base: 'very-likely',
  exclude: (value) => isFiller(value) || value.startsWith('JBSWY3DPEHPK3PXP'),
  redactAs: 'TOTP-SECRET',
});
