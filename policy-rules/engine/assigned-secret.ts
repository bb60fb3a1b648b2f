import { entropy } from '../checks/entropy.ts';
import { isFiller } from '../checks/placeholder.ts';
import { classCount, isIdentifier, looksRandom } from '../checks/randomness.ts';
import { defineDetector, type Detector, type Likelihood } from './detector.ts';

/** A token that speaks for itself: what it begins with, and the pattern of the rest. */
export interface PrefixedToken {
  /** Exact case; also where the pass over the text stops. */
  readonly prefix: string;
  /** Source of the pattern behind the prefix: bounded, without groups that have a name. */
  readonly body: string;
}

/** The secrets of one provider: tokens with a prefix, values without one behind the provider's name, or both. */
export interface ProviderSecret {
  readonly id: string;
  readonly references: readonly [string, ...string[]];
  readonly tokens?: readonly PrefixedToken[];
  /** Likelihood of a token by its prefix: `very-likely` (unless told otherwise) where nothing else begins like it. */
  readonly tokenBase?: Likelihood;
  /** The provider's names in lower case, as variables and labels hold them (`datadog`, `dd_api`); found in any case, `_` also as `-` or left out. */
  readonly names?: readonly string[];
  /** Sources of the patterns of the values behind a name; see `hex`, `alnum`, `uuid`. */
  readonly values?: readonly [string, ...string[]];
  /** The provider's name alone before the value will do: for names that are nothing else and values of 20 characters or more. */
  readonly bare?: true;
  readonly redactAs: string;
}

export const hex = (least: number, most = least): string => `[0-9a-fA-F]${times(least, most)}`;
export const alnum = (least: number, most = least): string => `[0-9A-Za-z]${times(least, most)}`;
export const base64url = (least: number, most = least): string => `[0-9A-Za-z_-]${times(least, most)}`;
export const uuid = '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}';

function times(least: number, most: number): string {
  return least === most ? `{${String(least)}}` : `{${String(least)},${String(most)}}`;
}

/** Letters in both cases; the pattern as a whole has no flag `i`, since prefixes and values have their case. */
function anyCase(text: string): string {
  return text.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`).replace(/[.]/g, '[.]');
}

const left = '(?<![A-Za-z0-9_-])';
const right = '(?![A-Za-z0-9_+/=-])';
const keyword = `(?:${['key', 'token', 'secret', 'access', 'private', 'auth', 'passw', 'pwd', 'pat', 'cred', 'bearer', 'dsn'].map(anyCase).join('|')})`;
/** From the name to the value: the rest of the variable, a keyword in it or behind it, then signs, blanks and quotes alone. */
const signs = String.raw`(?: string| String|: ?str(?:ing)?)?[\s"'\x60\\()[\]{}<>=:?.+,|!-]{1,24}(?:Bearer |Basic )?`;
const gap = String.raw`[\w./-]{0,20}?(?:[ \t"']{1,4}[A-Za-z]{1,12}(?![A-Za-z])){0,2}?[ \t]{0,4}${keyword}\w{0,16}(?!\w)(?:[ \t]{1,4}${keyword}\w{0,8}(?!\w)){0,2}${signs}`;

/** Drawn by chance: rich in digits, or in both cases where it has fewer than two (one key of 20 characters in six). */
function isDrawn(value: string): boolean {
  return (
    looksRandom(value, Math.min(12, value.length)) ||
    (value.length >= (/\d/.test(value) ? 14 : 20) &&
      entropy(value) >= 3.3 &&
      /[a-z]/.test(value) &&
      /[A-Z]/.test(value) &&
      !isIdentifier(value))
  );
}

/**
 * A detector for one provider. A token with its prefix is believed for that prefix; a value without one is `likely` where the
 * provider's name and a word such as key or token lead to it and it looks drawn by chance. Longer alternatives come first in `values`.
 */
export function defineProviderSecret(spec: ProviderSecret): Detector {
  const { id, references, tokens = [], names = [], values, bare, redactAs, tokenBase = 'very-likely' } = spec;
  const spellings = names.flatMap((name) => [...new Set(['_', '-', ''].map((sign) => name.replaceAll('_', sign)))]);
  const [first, ...more] = [...tokens.map(({ prefix }) => prefix), ...spellings].map((literal) => ({ literal }));
  if (first === undefined || names.length > 0 !== (values !== undefined))
    throw new Error(`${id}: give tokens, or names with values, or both.`);
  const pattern = (): RegExp => {
    const branches = tokens.map(({ prefix, body }) => `${left}${prefix.replace(/[.+*?$^|()[\]]/g, '\\$&')}(?:${body})${right}`);
    if (values !== undefined) {
      const name = spellings.map((one) => (one.length < 6 ? `(?<![A-Za-z])${anyCase(one)}` : anyCase(one))).join('|');
      branches.push(`(?:${name})(?:${gap}${bare === undefined ? '' : `|${signs}`})(?<value>${values.join('|')})${right}`);
    }
    return new RegExp(branches.join('|'));
  };
  const bodyOf = (value: string): string => value.slice(tokens.find(({ prefix }) => value.startsWith(prefix))?.prefix.length ?? 0);
  const tokenSays = tokenBase === 'very-likely' ? 'pass' : tokenBase === 'likely' ? 'weak-pass' : 'unknown';
  return defineDetector({
    id,
    category: 'secret',
    references,
    anchors: [first, ...more],
    pattern,
    checkName: 'key-shape',
    check: (value, whole) => {
      const body = bodyOf(value);
      if (whole !== value && body === value) return isDrawn(value) ? 'weak-pass' : 'fail';
      return entropy(body) < (body.length < 24 ? 2.5 : 3) || (classCount(body) < 3 && isIdentifier(body)) ? 'fail' : tokenSays;
    },
    exclude: (value) => isFiller(bodyOf(value)),
    redactAs,
  });
}
