import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `APP_USR-${sample('0123456789', 16, 820)}-${sample('0123456789', 6, 821)}-${sample(hexDigits, 32, 822)}-${sample('0123456789', 8, 823)}`;
const prefixed = 'the form of the token, with its prefix';

export const mercadoPagoTokenExamples: DetectorExamples = {
  match: [{ text: `MERCADOPAGO_ACCESS_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed }, { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed }, { text: `it said ${token} and went on`, value: token, likelihood: 'very-likely', source: prefixed }],
  nearMiss: [{ text: `APP_USR-${'x'.repeat(40)}`, why: 'filled up by hand' }, { text: 'it begins with APP_USR-', why: 'the prefix alone' }, { text: `z${token}`, why: 'part of a longer word' }, { text: `APP_USR-${sample('0123456789', 16, 824)}-${sample('0123456789', 6, 825)}-${sample(hexDigits, 32, 826)}-${sample('0123456789', 3, 827)}`, why: 'cut off' }],
  pathological: [{ name: 'prefixes', make: (size) => fill('APP_USR-', size) }],
};
