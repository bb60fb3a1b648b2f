import { judgeAssignment } from '../../checks/secret-assignment.ts';
import { defineDetector, type Anchor } from '../../engine/detector.ts';

const back = { over: 'name', max: 48 } as const;
const anchor = (literal: string): Anchor => ({ literal, back });

/** name, then how it is assigned, then the value; the check takes the match apart with the same three steps. */
const name = String.raw`(?:[Ii]dentified [Bb]y|IDENTIFIED BY|[\w\u00c0-\u052f.-]{2,80}(?![\w\u00c0-\u052f.-]))`;
const operator = String.raw`(?:["'] value=|(?:["'\x60\])]{0,2}|\[\d{0,4}\])(?:\s{0,3}:\s{0,3}(?:str|string|String|text|&str)\s{0,3}=\s{0,3}|\s{1,3}string\s{0,3}=\s{0,3}|[ \t]{0,20}(?:=>|->|<-|:{1,3}=|[?!+.]=|={1,3}|!==?|:)[ \t]{0,20}|["']\s{0,3},\s{0,3}|>\s{0,20}|[ \t]{1,3}(?:ist?|lautet|est?|è|was|by)[ \t]{0,3}:?[ \t]{1,3}|[ \t\n]{1,4}(?=[^\s\d]{0,40}\d|\S{20})))`;
const prefix = String.raw`(?:(?:Bearer|Basic|Token|token|ApiKey) {1,2})?`;
const value = String.raw`(?:"(?=[^"\n]{1,300}")|'(?=[^'\n]{1,300}')|\x60(?=[^\x60\n]{1,300}\x60)|[@$rbuf]{1,2}["']|\\?["']?)`;

/** How the value hangs on the name, by what stands between the two. */
function linkOf(between: string): 'sign' | 'blank' | 'comma' | 'prose' {
  if (/^["'\x60\])]{0,2}[ \t]+(?:ist?|lautet|est?|è|was)/.test(between)) return 'prose';
  if (/^["']\s*,/.test(between)) return 'comma';
  return /^[\s"'\x60\])\\]*$/.test(between) ? 'blank' : 'sign';
}

/** Minified code: a member of an object (`o.key=r.C0.ESC+n`), or a string that is put together (`token: "'+e.toString()`). */
const member = /^[A-Za-z_$][\w$]{0,15}\??\.[A-Za-z_$][\w$]{0,15}[.+(?:=]/;
const joined = /^['"]?\+/;

export const genericSecret = defineDetector({
  id: 'generic-secret',
  category: 'secret',
  references: [
    'https://cwe.mitre.org/data/definitions/798.html',
    'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
  ],
  anchors: [
    anchor('pass'),
    anchor('pwd'),
    anchor('secret'),
    anchor('token'),
    anchor('key'),
    anchor('auth'),
    anchor('cred'),
    anchor('kennwort'),
    anchor('contrase'),
    anchor('wachtwoord'),
    anchor('senha'),
    anchor('access'),
    anchor('private'),
    { literal: 'identified by' },
  ],
  pattern: new RegExp(
    String.raw`(?<![\w\u00c0-\u052f])${name}${operator}${value}${prefix}(?<value>(?<=")[^"\n]{1,300}(?=")|(?<=')[^'\n]{1,300}(?=')|(?<=\x60)[^\x60\n]{1,300}(?=\x60)|[^\s"'\x60<>,;&]{1,300})`,
  ),
  checkName: 'secret-shape',
  check: (found, whole, { before }) => {
    const [called = ''] = /^(?:identified by|[\w\u00c0-\u052f.-]+)/i.exec(whole) ?? [];
    const between = whole.slice(called.length, whole.length - found.length);
    const quoted = /["'\x60]$/.test(between);
    if (joined.test(found) || (!quoted && member.test(found))) return 'fail';
    return judgeAssignment({ name: called, value: found, quoted, link: linkOf(between), before });
  },
  redactAs: 'SECRET',
  yields: true,
});
