import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, fill, sample } from '../../engine/sample.ts';

const value = sample(base32, 32, 99);
const form = "the authenticator's address format";

export const totpSecretExamples: DetectorExamples = {
  match: [
    { text: `otpauth://totp/Corp:joe@corp.test?secret=${value}&issuer=Corp`, value, likelihood: 'very-likely', source: form },
    { text: `otpauth://hotp/joe?counter=1&secret=${value}`, value, likelihood: 'very-likely', source: form },
    { text: `"otpauth://totp/a%20b?issuer=Corp&algorithm=SHA1&secret=${value}"`, value, likelihood: 'very-likely', source: form },
  ],
  nearMiss: [
    { text: 'otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP&issuer=Example', why: 'the example that every library shows' },
    { text: 'otpauth://totp/joe?issuer=Corp', why: 'no secret' },
    { text: 'otpauth://totp/joe?secret=XXXXXXXXXXXXXXXX', why: 'filled up by hand' },
  ],
  pathological: [{ name: 'addresses', make: (size) => fill('otpauth://totp/a?', size) }],
};
