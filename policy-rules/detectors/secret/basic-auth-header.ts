import { decodeBase64 } from '../../checks/base64.ts';
import { isPlaceholder } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** `Basic` and base64 that decodes to a name, a colon and a password. */
export const basicAuthHeader = defineDetector({
  id: 'basic-auth-header',
  category: 'secret',
  references: ['https://www.rfc-editor.org/rfc/rfc7617#section-2'],
  anchors: [{ literal: 'basic ' }],
  pattern: /(?<![A-Za-z0-9])(?:Basic|basic|BASIC) {1,3}["']?(?<value>[A-Za-z0-9+/]{8,1000}={0,2})(?![A-Za-z0-9+/=])/,
  checkName: 'name-and-password',
  check: (value) => {
    const [, password] = /^[\x20-\x7e]{0,200}?:([\x20-\x7e]{2,400})$/.exec(decodeBase64(value) ?? '') ?? [];
    return password === undefined || isPlaceholder(password) ? 'fail' : 'pass';
  },
  redactAs: 'BASIC-AUTH',
});
