import { entropy } from '../../checks/entropy.ts';
import { defineDetector } from '../../engine/detector.ts';

/** 32 bytes in base64: 43 characters, of which the last can only be one of sixteen, and the sign at the end. */
export const wireguardKey = defineDetector({
  id: 'wireguard-key',
  category: 'secret',
  references: ['https://www.wireguard.com/quickstart/', 'https://man7.org/linux/man-pages/man8/wg.8.html'],
  anchors: [{ literal: 'PrivateKey' }, { literal: 'PresharedKey' }, { literal: 'private-key' }, { literal: 'preshared-key' }],
  pattern:
    /(?<![A-Za-z0-9])(?:PrivateKey|PresharedKey|private-key|preshared-key)(?: {0,4}[=:] {0,4}| )["']?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/,
  base: 'very-likely',
  checkName: 'entropy',
  check: (value) => (entropy(value) < 4 ? 'fail' : 'unknown'),
  redactAs: 'WIREGUARD-KEY',
});
