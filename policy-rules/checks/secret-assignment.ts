import type { CheckResult } from '../engine/detector.ts';
import { entropy } from './entropy.ts';
import { isPlaceholder } from './placeholder.ts';
import { classCount, hasNameForm, isIdentifier, looksRandom } from './randomness.ts';
import { nameKind } from './secret-name.ts';

/** One assignment, taken apart. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  readonly quoted: boolean;
  /** How the value hangs on the name: by a sign, by blanks alone, as the next argument, or as a sentence (`password is …`). */
  readonly link: 'sign' | 'blank' | 'comma' | 'prose';
  /** A few characters before the value, the name among them. */
  readonly before: string;
}

/** Judges one assignment: `weak-pass` where the value is a secret by its looks, `unknown` where it may be one, else `fail`. */
export function judgeAssignment({ name, value, quoted, link, before }: Assignment): CheckResult {
  // The cheapest question first: most blanks behind a word like these are prose.
  if (link === 'blank' && !/\d/.test(value) && value.length < 20) return 'fail';
  if (value.length < 4 || (value.includes('${') && /\$\{[\w.$[\]()'" -]*\}/.test(value))) return 'fail';
  const kind = nameKind(name);
  // A bracket or a semicolon behind an unquoted value belongs to the program around it.
  const bare = quoted ? value : value.replace(/[)}\];:,.|]+$/, '');
  if (kind === null || isPlaceholder(bare) || (!quoted && isCode(bare))) return 'fail';
  if (kind === 'password') return judgePassword(value, bare, quoted, link);
  if (!/^[\x21-\x7e]+$/.test(bare) || (link === 'blank' && !/^[A-Za-z0-9][\w.+/=~:-]*$/.test(bare))) return 'fail';
  const floor = kind === 'key' ? (link === 'blank' ? 20 : 16) : link === 'sign' ? 8 : 14;
  if (/\b(?:gpg|pgp|ssh|public|primary|release|host)[ -]keys?\b/i.test(before)) return 'fail';
  if (looksRandom(bare, floor)) return kind === 'key' && isMapKey(name, bare, link) ? 'unknown' : 'weak-pass';
  return quoted && link === 'sign' && kind === 'secret' && bare.length >= 10 && isRich(bare) && !isName(bare) ? 'weak-pass' : 'fail';
}

/** `key` with no word before it names an entry of a map or a hash as often as a secret. */
function isMapKey(name: string, value: string, link: Assignment['link']): boolean {
  return (
    entropy(value) < 3 ||
    (/^keys?$/i.test(name) && !(link === 'blank' && name === name.toUpperCase()) && (/^[0-9a-f-]+$/i.test(value) || value.length < 20))
  );
}

function judgePassword(whole: string, value: string, quoted: boolean, link: Assignment['link']): CheckResult {
  // A hexadecimal constant, an object identifier, a path.
  if (value.length < 4 || /^(?:\d{1,3}|0x[0-9a-f]{1,16}|\d+(?:\.\d+){2,})$/i.test(value) || /^\/[\w./-]+$/.test(value)) return 'fail';
  const spaces = /\s/.test(value);
  if (spaces && (!quoted || value.length > 64 || classCount(value) < 4)) return 'fail';
  const classes = classCount(whole);
  const rich = !isName(value) && (classes >= 3 || (classes === 2 && /[^A-Za-z\s.,:;-]/.test(whole)));
  if (link === 'comma') return classes >= 3 && rich && !spaces ? 'weak-pass' : 'fail';
  if (link !== 'sign')
    return !spaces && /\d/.test(value) && !/[=/\\|<>]/.test(value) && ((rich && value.length >= 6) || looksRandom(value, 8))
      ? 'weak-pass'
      : 'fail';
  if (rich) return 'weak-pass';
  return isIdentifier(value) && /[A-Z_.-]/.test(value) && !/\d/.test(value) ? 'fail' : 'unknown';
}

/** Three classes of characters, or signs that no name and no path has. */
function isRich(value: string): boolean {
  return !/\{\{.*\}\}|\{\w+\}|%[sd]/.test(value) && (classCount(value) >= 3 || (value.match(/[^\w\s./:-]/g)?.length ?? 0) >= 3);
}

/** A name with signs before or behind it, such as `?Name`, `./path/name.js` or `--name`. */
function isName(value: string): boolean {
  return isIdentifier(value.replace(/^[^A-Za-z0-9!]{1,4}(?=[A-Za-z])|[/:?]+$/g, ''));
}

/** A call, a property, a negation, a regular expression, a path: what stands unquoted behind an equals sign in a program. */
function isCode(value: string): boolean {
  return (
    /^[([{<]|^(?:[A-Za-z_$][\w$.]*|!+)[([]|[({[]$|\)\{|\(\)|=>|\);|\|\||&&|[)\]}]{2}|^!\d|^\/\^|^\/.+\/[a-z]*(?:$|[.,)])/.test(value) ||
    /^!+[A-Za-z_$][\w$.]*$/.test(value) ||
    (/^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+$/.test(value) && hasNameForm(value.replace(/->|::|\?\./g, '.'))) ||
    /^[.~]?\/[\w./-]+$/.test(value) ||
    /^&[a-z]/i.test(value)
  );
}
