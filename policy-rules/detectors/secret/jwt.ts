import { joseHeader } from '../../checks/jose-header.ts';
import { defineDetector } from '../../engine/detector.ts';

/** Header and payload are JSON, so both begin with `eyJ` (base64url of `{"`); the signature may be empty or cut off. */
export const jwt = defineDetector({
  id: 'jwt',
  category: 'secret',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7519#section-3',
    'https://www.rfc-editor.org/rfc/rfc7515#section-7.1',
    'https://www.rfc-editor.org/rfc/rfc7516#section-7.1',
  ],
  anchors: [{ literal: 'eyJ' }],
  pattern:
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,4096}={0,2}\.(?:eyJ[A-Za-z0-9_-]{4,16384}={0,2}(?:\.[A-Za-z0-9_-]{0,4096})?|[A-Za-z0-9_-]{0,1024}\.[A-Za-z0-9_-]{10,64}\.[A-Za-z0-9_-]{10,16384}\.[A-Za-z0-9_-]{10,64})(?![A-Za-z0-9_-])/,
  base: 'likely',
  checkName: 'jose-header',
  check: joseHeader,
  redactAs: 'JWT',
});
