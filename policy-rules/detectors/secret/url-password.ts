import { isPlaceholder } from '../../checks/placeholder.ts';
import { classCount } from '../../checks/randomness.ts';
import { defineDetector } from '../../engine/detector.ts';

/**
 * `https://user:password@host`, also for repositories, proxies and remote desks; addresses of databases have a detector of their own.
 * The value is the password alone, so that a redacted address can still be asked about.
 */
export const urlPassword = defineDetector({
  id: 'url-password',
  category: 'secret',
  references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1', 'https://www.rfc-editor.org/rfc/rfc9110#section-4.2.4'],
  anchors: [{ literal: '://', back: { over: 'scheme', max: 16 } }],
  pattern:
    /(?<![a-z0-9])(?:https?|wss?|git|ssh|svn|rsync|rtsps?|rtmps?|socks[45]?h?|telnet|vnc|rdp|davs?|proxy)(?:\+[a-z]{2,8})?:\/\/[^\s:@"'`<>()[\]{}/?#]{0,128}:(?<value>[^\s"'`<>/?#]{1,128})(?=@[\w[-])/i,
  checkName: 'password-shape',
  check: (value) => {
    if (/^\d{1,5}$/.test(value) || value.length < 3) return 'fail';
    return value.length >= 5 && classCount(value) >= 2 ? 'weak-pass' : 'unknown';
  },
  exclude: (value) => isPlaceholder(value) || /^(?:[{$%<[(]|\\\(|:)/.test(value),
  redactAs: 'URL-PASSWORD',
});
