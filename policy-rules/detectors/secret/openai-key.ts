import { entropy } from '../../checks/entropy.ts';
import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** `T3BlbkFJ` ("OpenAI" in base64) stands in the middle of every key. Several vendors copy the bare `sk-` and no more. */
export const openaiKey = defineDetector({
  id: 'openai-key',
  category: 'secret',
  references: [
    'https://platform.openai.com/docs/api-reference/authentication',
    'https://help.openai.com/en/articles/9132009-how-can-i-view-the-users-or-service-accounts-associated-with-an-api-key',
  ],
  anchors: [{ literal: 'sk-' }],
  pattern: /(?<![A-Za-z0-9_-])sk-(?!ant-)(?:(?:proj|svcacct|admin|None|service)-[A-Za-z0-9_-]{20,220}|[A-Za-z0-9]{32,64})(?![A-Za-z0-9_-])/,
  base: 'likely',
  checkName: 'openai-marker',
  check: (value) => {
    if (value.includes('T3BlbkFJ')) return 'pass';
    return entropy(value) > 3.4 && /\d/.test(value) && /[A-Za-z]/.test(value.slice(3)) ? 'unknown' : 'fail';
  },
  exclude: (value) => isFiller(value.slice(3)),
  redactAs: 'OPENAI-KEY',
});
