import { looksRandom } from '../../checks/randomness.ts';
import { defineDetector, type Anchor } from '../../engine/detector.ts';

const anchor = (literal: string): Anchor => ({ literal, back: { over: 'name', max: 40 } });

/** Names that only cookies of a session have are enough by themselves; common names want a word such as `Cookie` near by. */
export const sessionCookie = defineDetector({
  id: 'session-cookie',
  category: 'secret',
  references: ['https://www.rfc-editor.org/rfc/rfc6265#section-8.4', 'https://owasp.org/www-community/attacks/Session_hijacking_attack'],
  anchors: [
    anchor('PHPSESSID='),
    anchor('JSESSIONID='),
    anchor('connect.sid='),
    anchor('_SessionId='),
    anchor('AspNetCore.Cookies='),
    anchor('session='),
    anchor('sessionid='),
    anchor('session_id='),
    anchor('session-token='),
    anchor('SID='),
    anchor('wordpress_logged_in_'),
    anchor('li_at='),
  ],
  pattern:
    /(?<![A-Za-z0-9])(?:\.?AspNetCore\.Cookies|wordpress_logged_in_[0-9a-f]{32}|li_at|(?:__(?:Secure|Host)-)?[\w.-]{0,32}?(?:[Ss]ession|SESSION)(?:[_-]?(?:[Ii][Dd]|[Tt]oken))?|[\w.-]{0,16}?[Ss][Ii][Dd])=["']?(?<value>[\w%.~+/=:-]{16,2048})/,
  hotwords: ['cookie', 'cookies'],
  checkName: 'randomness',
  check: (value, whole) => {
    if (!looksRandom(value, 16)) return 'fail';
    return /^(?:PHPSESSID|JSESSIONID|connect|ASP|\.?AspNet|wordpress|li_at|__)/.test(whole) ? 'weak-pass' : 'unknown';
  },
  redactAs: 'SESSION-COOKIE',
});
