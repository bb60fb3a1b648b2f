import { defineDetector } from '../../engine/detector.ts';

/**
 * The whole block as RFC 7468 writes it, also with its line breaks escaped (`\n` in a JSON string) or quoted by a program, or its
 * beginning where the end was cut off; then what looks like base64 is taken and no prose.
 */
export const privateKey = defineDetector({
  id: 'private-key',
  category: 'secret',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7468#section-10',
    'https://www.rfc-editor.org/rfc/rfc9580#section-6.2',
    'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key',
  ],
  anchors: [{ literal: '-----BEGIN ' }, { literal: 'AGE-SECRET-KEY-1' }],
  pattern:
    /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:[^-]|-(?!----)){1,20000}-----END [A-Z0-9 ]{5,50}-----|(?:[\s"'+,>#|\\]{0,24}(?:[rn]["'+,\s]{0,12})?(?:Proc-Type|DEK-Info|Version|Comment|Hash): [^\n\\]{1,80}){0,4}(?:(?:\\[rn]|[\s"'+,>#|]){0,32}[A-Za-z0-9+/=]{20,128}){1,200})|AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Z0-9])/,
  base: 'very-likely',
  // The header alone, or a block of dots, is how documents show the form of a key.
  exclude: (value) => !/[A-Za-z0-9+/]{20}/.test(value.slice(27)) || /(?:\.{3}|x{8}|X{8}|\*{4})/.test(value),
  redactAs: 'PRIVATE-KEY',
});
