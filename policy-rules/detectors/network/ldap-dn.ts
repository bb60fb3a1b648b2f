import { defineDetector } from '../../engine/detector.ts';

export const ldapDn = defineDetector({
  id: 'ldap-dn',
  category: 'network',
  references: ['https://www.rfc-editor.org/rfc/rfc4514'],
  anchors: [{ literal: 'cn=' }, { literal: 'ou=' }, { literal: 'uid=' }],
  pattern: /(?<![\w=])(?:CN|OU|UID)=[^,=<>\n"]{1,60}(?:, ?(?:CN|OU|O|L|C|ST)=[^,=<>\n"]{1,60}){0,8}(?:, ?DC=[\w-]{1,40}){2,6}/i,
  base: 'likely',
  exclude: (value) => /DC=(?:example|test|(?:your|my)?domain|contoso|fabrikam)\b/i.test(value),
  redactAs: 'DN',
});
