import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `APP_USR-${sample('0123456789', 16, 4175)}-${sample('0123456789', 6, 4176)}-${sample(hexDigits, 32, 4177)}-${sample('0123456789', 8, 4178)}`;
const prefixed = 'the form of the token, with its prefix';

export const mercadoPagoTokenExamples: DetectorExamples = {
  match: [
    { text: `MERCADOPAGO_ACCESS_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `APP_USR-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with APP_USR-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    {
      text: `APP_USR-${sample('0123456789', 16, 4179)}-${sample('0123456789', 6, 4180)}-${sample(hexDigits, 32, 4181)}-${sample('0123456789', 3, 4182)}`,
      why: 'cut off',
    },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('APP_USR-', size) }],
};
