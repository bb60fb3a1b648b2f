import { defineDetector } from '../../engine/detector.ts';

/** `icon@2x.png`: a file for a dense screen. */
const isFile =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|s[ac]ss|less|m?[jt]sx?|cjs|json|html?|map|md|txt|ya?ml|tgz|zip|gz|pdf|lock|local)$/i;

/**
 * Local part and domain in any script. A login in an address (`ftp://user:word@host`) and the user of an ssh remote
 * (`git@host`) are none.
 */
export const emailAddress = defineDetector({
  id: 'email-address',
  category: 'pii',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2', 'https://www.rfc-editor.org/rfc/rfc6531'],
  anchors: [{ class: 'at', back: { over: 'local', max: 64 } }],
  pattern: /[\p{L}\p{N}_.%+'-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}[\p{L}][\p{L}\p{N}-]{0,22}[\p{L}\p{N}]/u,
  base: 'likely',
  checkName: 'mailbox',
  check: (value, _, { before }) =>
    isFile.test(value) || value.startsWith('git@') || /:\/\/[^\s/@]{0,24}$/.test(before) ? 'fail' : 'unknown',
  redactAs: 'EMAIL',
});
