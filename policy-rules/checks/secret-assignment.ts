import type { CheckResult } from '../engine/detector.ts';
import { entropy } from './entropy.ts';
import { isPlaceholder } from './placeholder.ts';
import { classCount, isIdentifier, looksRandom } from './randomness.ts';

const passwords = new Set(['password', 'passwd', 'passwort', 'kennwort', 'pwd', 'passphrase', 'passcode', 'pass', 'psw', 'pw', 'contraseña', 'contrasena', 'wachtwoord', 'senha', 'passord', 'hasło', 'парoль', 'пароль', 'secrete', 'pin']);
const secrets = new Set(['secret', 'secrets', 'token', 'tokens', 'credential', 'credentials', 'cred', 'creds', 'auth', 'authorization', 'bearer', 'apikey', 'apitoken', 'authtoken', 'secretkey', 'accesskey', 'privatekey', 'authkey', 'accesstoken', 'clientsecret']);
/** Words behind which `key` is a secret for sure; before any other name it must look more like one. */
const keyOwners = new Set(['api', 'access', 'secret', 'auth', 'private', 'encryption', 'signing', 'master', 'account', 'service', 'app', 'admin', 'client', 'shared', 'license', 'deploy', 'session', 'ssh', 'jwt', 'hmac', 'aes', 'storage', 'subscription', 'consumer', 'integration', 'write', 'read', 'security']);
/** Words before `key`, `token` or `secret` that make it something else. */
const publicOwners = new Set(['public', 'primary', 'foreign', 'sort', 'cache', 'partition', 'idempotency', 'translation', 'page', 'next', 'cursor', 'continuation', 'max', 'min', 'site', 'publishable', 'object', 'row', 'column', 'map', 'group', 'hot', 'short', 'query', 'lookup', 'index', 'i18n', 'message', 'component', 'unique', 'design', 'color', 'theme', 'syntax', 'gpg', 'pgp', 'host', 'fingerprint']);
/** What may follow the word that counts without changing its sense. */
const neutral = new Set(['prod', 'production', 'dev', 'development', 'test', 'staging', 'stage', 'live', 'value', 'string', 'str', 'backup', 'secure', 'base64', 'b64', 'data', 'default', 'old', 'new', 'current', 'text', 'plain', 'raw', 'api', 'access', 'code', 'account', 'user', 'root', 'admin', 'db', 'json', 'server', 'main', 'myservice', 'only', 'env', 'ini']);

type NameKind = 'password' | 'secret' | 'key' | null;

/** What a variable's name promises; null where nothing secret is to be expected under it. */
export function nameKind(name: string): NameKind {
  const parts = name
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .map((part) => part.toLowerCase().replace(/\d+$/, ''))
    .filter((part) => part !== '');
  while (parts.length > 1 && neutral.has(parts.at(-1) ?? '')) parts.pop();
  if (/^identified/i.test(name)) return 'password';
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2) ?? '';
  if (passwords.has(last) || /(?:password|passwd|passwort|pwd)$/.test(last)) return publicOwners.has(before) ? null : 'password';
  if (publicOwners.has(before) || parts[0] === 'public') return null;
  if (secrets.has(last) || /(?:secret|token|apikey|accesskey)s?$/.test(last)) return 'secret';
  if (last === 'key' || last === 'keys' || /[a-z]key$/.test(last)) return keyOwners.has(before) ? 'secret' : 'key';
  if (/(?:access|private)$/.test(last)) return 'key';
  return null;
}

export interface Assignment {
  readonly name: string;
  readonly value: string;
  readonly quoted: boolean;
  /** Between name and value stands nothing but blanks. */
  readonly bare: boolean;
  /** `password is …` and its like. */
  readonly prose: boolean;
  /** A few characters before the value, the name among them. */
  readonly before: string;
}

/** Judges one assignment: `weak-pass` where the value is a secret by its looks, `unknown` where it may be one, else `fail`. */
export function judgeAssignment({ name, value, quoted, bare, prose, before }: Assignment): CheckResult {
  const kind = nameKind(name);
  if (kind === null || isPlaceholder(value)) return 'fail';
  if (!quoted && isCode(value)) return 'fail';
  if (kind === 'password') return judgePassword(value, quoted, bare || prose);
  const floor = kind === 'key' ? (bare ? 20 : 16) : bare ? 14 : 8;
  if (looksRandom(value, floor)) return kind === 'key' && isMapKey(name, value, bare, before) ? 'unknown' : 'weak-pass';
  return quoted && !bare && kind === 'secret' && value.length >= 10 && isRich(value) && !isIdentifier(value) && !/\s/.test(value) ? 'weak-pass' : 'fail';
}

/** `key` with no word before it names an entry of a map, a fingerprint or a hash as often as a secret. */
function isMapKey(name: string, value: string, bare: boolean, before: string): boolean {
  if (entropy(value) < 3 || /\b(?:gpg|pgp|ssh|public|primary|release|signing|host)[ -]keys?\b/i.test(before)) return true;
  return /^keys?$/i.test(name) && !(bare && name === name.toUpperCase()) && (/^[0-9a-f-]+$/i.test(value) || value.length < 20);
}

/** Three classes of characters, or signs that no name and no path has. */
function isRich(value: string): boolean {
  return !/\$\{[^}]*\}|\{\{.*\}\}|\{\w+\}|%[sd]/.test(value) && (classCount(value) >= 3 || (value.match(/[^\w\s./:-]/g)?.length ?? 0) >= 3);
}

function judgePassword(value: string, quoted: boolean, loose: boolean): CheckResult {
  if (value.length < 4 || /^\d{1,3}$/.test(value)) return 'fail';
  const spaces = /\s/.test(value);
  if (spaces && (!quoted || value.length > 64 || classCount(value) < 4)) return 'fail';
  const rich = classCount(value) >= 3 || (classCount(value) === 2 && /\d/.test(value)) || (classCount(value) === 2 && /[^A-Za-z\d\s.,:;-]/.test(value));
  if (loose && (spaces || !/\d/.test(value) || /[=/\\|<>]/.test(value))) return 'fail';
  if (rich && !isIdentifier(value)) return value.length >= (loose ? 6 : 4) ? 'weak-pass' : 'unknown';
  if (loose) return looksRandom(value, 8) ? 'weak-pass' : 'fail';
  return isIdentifier(value) && /[A-Z_.-]/.test(value) ? (/\d/.test(value) ? 'unknown' : 'fail') : 'unknown';
}

/** A call, a property, a type, a path: what stands unquoted behind an equals sign in a program. */
function isCode(value: string): boolean {
  return /^[([{<]|^(?:[A-Za-z_$][\w$.]*|!+)[([]|[({[]$/.test(value) || /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+[;,]?$/.test(value) && isIdentifier(value.replace(/->|::|\?\./g, '.')) || /^[.~]?\/[\w./-]+$/.test(value) || /^&[a-z]/i.test(value);
}
