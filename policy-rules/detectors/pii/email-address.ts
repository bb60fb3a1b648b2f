import { defineDetector } from '../../engine/detector.ts';

export const emailAddress = defineDetector({
  id: 'email-address',
  category: 'pii',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2', 'https://www.rfc-editor.org/rfc/rfc6531'],
  anchors: [{ class: 'at', back: { over: 'local', max: 64 } }],
  pattern: /[\p{L}\p{N}_.%+'-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}[\p{L}][\p{L}\p{N}-]{0,22}[\p{L}\p{N}]/u,
  base: 'likely',
  redactAs: 'EMAIL',
});
