import type { GroupId, PolicyId, ReasonId, RuleId, SiteId, VersionLabel } from '../ids.ts';
import { isId, isVersionLabel } from '../ids.ts';
import type { LocalText } from './policy.ts';
import { asObject, fault, join, show, text, type Reader } from './read.ts';

// The forms of single values in a policy: ids, texts, dates, links.

/** The ids an administrator may choose freely. */
export const policyId = id<PolicyId>();
export const ruleId = id<RuleId>();
export const reasonId = id<ReasonId>();
export const groupId = id<GroupId>();
export const siteId = id<SiteId>();

function id<Value extends string>(): Reader<Value> {
  // `isId` proves the form; the kind is given by the place in the policy where the id stands.
  return text((raw): raw is Value => isId(raw), idMend);
}

/** Says the form of an id, and what `raw` would look like in it. */
export function idMend(raw: string): string {
  const slug = raw
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 64);
  const form = 'an id is lower-case letters, digits and single dashes, begins with a letter and has at most 64 characters';
  return isId(slug) ? `${form}: "${slug}"` : form;
}

/** A version label; a bare number is refused, because JSON turns 2026.10 into 2026.1. */
export const versionLabel: Reader<VersionLabel> = text(isVersionLabel, (raw) =>
  raw === '' ? 'put the version in quotes: "2026.1"' : 'use letters, digits, dots and dashes, at most 32 characters: "2026.1"',
);

/** A text that is neither empty nor longer than `max`. */
export function words(max: number): Reader<string> {
  return text(
    (raw): raw is string => typeof raw === 'string' && raw.trim() !== '' && raw.length <= max,
    `write a text of 1 to ${String(max)} characters`,
  );
}

/** An ISO 8601 calendar date that exists. */
export const calendarDate: Reader<string> = text(
  (raw): raw is string => typeof raw === 'string' && dateForm.test(raw) && isRealDate(raw),
  'write a date of the calendar as YYYY-MM-DD: "2026-11-30"',
);

const dateForm = /^\d{4}-\d{2}-\d{2}$/;

function isRealDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

// No user name before the host (a link must lead where it seems to lead), no spaces, no control characters.
const httpsForm = /^https:\/\/[\p{L}\p{N}.-]{1,253}(?::\d{1,5})?(?:[/?#][^\s\p{Cc}<>"`]{0,2000})?$/u;
const mailtoForm = /^mailto:[^\s\p{Cc}<>"@]{1,64}@[\p{L}\p{N}.-]{1,253}(?:\?[^\s\p{Cc}<>"]{0,500})?$/u;

/** A web link over https. */
export const httpsLink: Reader<string> = text(
  (raw): raw is string => typeof raw === 'string' && httpsForm.test(raw),
  'write a full link that begins with https://',
);

/** A web link over https or a mailto link. */
export const contactLink: Reader<string> = text(
  (raw): raw is string => typeof raw === 'string' && (httpsForm.test(raw) || mailtoForm.test(raw)),
  'write a full link that begins with https:// or mailto:',
);

const localeForm = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A text per language, or one text, which then stands for English. */
export function localText(max: number): Reader<LocalText> {
  const one = words(max);
  return (raw, path, report) => {
    const perLanguage = asObject(raw);
    if (perLanguage === null) {
      if (typeof raw !== 'string') {
        report(path, `is ${show(raw)}`, 'write a text, or an object with a text per language: { "en": "…", "de": "…" }');
        return fault;
      }
      const en = one(raw, path, report);
      return en === fault ? fault : { en };
    }
    let whole = true;
    const read: Record<string, string> = {};
    for (const [locale, value] of Object.entries(perLanguage)) {
      if (!localeForm.test(locale)) {
        report(join(path, locale), 'is not a language tag', 'use a tag such as en, de, ar or pt-BR');
        whole = false;
        continue;
      }
      const local = one(value, join(path, locale), report);
      if (local === fault) whole = false;
      else read[locale] = local;
    }
    const { en, ...others } = read;
    if (en !== undefined) return whole ? { en, ...others } : fault;
    if (!Object.hasOwn(perLanguage, 'en'))
      report(join(path, 'en'), 'is missing', 'write the English text too: it is shown where no other language fits');
    return fault;
  };
}
