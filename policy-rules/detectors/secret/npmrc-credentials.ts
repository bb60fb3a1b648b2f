import { decodeBase64 } from '../../checks/base64.ts';
import { isPlaceholder } from '../../checks/placeholder.ts';
import { looksRandom } from '../../checks/randomness.ts';
import { defineDetector } from '../../engine/detector.ts';

/** `_authToken`, `_auth` and `_password` of a registry, the last two in base64. */
export const npmrcCredentials = defineDetector({
  id: 'npmrc-credentials',
  category: 'secret',
  references: ['https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration'],
  anchors: [{ literal: '_authToken' }, { literal: '_auth=' }, { literal: '_auth ' }, { literal: '_password' }],
  pattern: /(?<![A-Za-z0-9])_(?:authToken|auth|password) {0,3}= {0,3}["']?(?<value>[\w+/.-]{8,2000}={0,2})/,
  checkName: 'randomness',
  check: (value) => (looksRandom(value, 16) || /^[\x20-\x7e]{4,}$/.test(decodeBase64(value) ?? '') ? 'weak-pass' : 'fail'),
  exclude: isPlaceholder,
  redactAs: 'NPMRC-CREDENTIALS',
});
