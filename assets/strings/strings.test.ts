import { describe, expect, it } from 'vitest';
import { detectors, localText, reminders, type LocalText, type SiteStatus } from '../../policy-rules/index.ts';
import { fallbackStringsFor } from './fallback.ts';
import { directionOf, languageFor, languages, stringsFor, textIn } from './index.ts';
import { popupStringsFor } from './popup/index.ts';

/** Every string under a node with its path; a function is called with arguments that show up in what it says. */
function sayings(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function')
    return samplesFor(path).map(
      (sample) => [path, String((node as (argument: unknown, other: unknown) => unknown)(sample, 'ZWEI'))] as const,
    );
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is neither a string nor a function`);
  return Object.entries(node).flatMap(([key, value]) => sayings(value, path === '' ? key : `${path}.${key}`));
}

const counts = [0, 1, 2, 3, 11, 100];
const counted = /\.(?:found|times|more|left)$/;

function samplesFor(path: string): readonly unknown[] {
  if (counted.test(path)) return counts;
  if (path.startsWith('reminders.')) {
    const statuses: readonly SiteStatus[] = ['approved', 'tolerated', 'unapproved', 'prohibited'];
    return statuses.map((status) => ({ site: 'SITE', organization: 'FIRM', status }));
  }
  return ['EINS'];
}

/** Empty on purpose: nothing is to be done, nothing was chosen. */
const mayBeEmpty = /^coverage\.(?:protected|watching)\.todo$|^events\.choices\.none$/;

const tables = languages.flatMap((language) => [
  { name: `${language}, page`, language, all: sayings(stringsFor(language), '') },
  { name: `${language}, popup`, language, all: sayings(popupStringsFor(language), '') },
  { name: `${language}, fallback`, language, all: sayings(fallbackStringsFor(language), '') },
]);

describe.each(tables)('strings: $name', ({ language, name, all }) => {
  it('says something everywhere', () => {
    expect(all.filter(([path, saying]) => saying.trim() === '' && !mayBeEmpty.test(path))).toEqual([]);
  });

  it('leaves no placeholder open', () => {
    expect(all.filter(([, saying]) => saying.includes('#') || saying.includes('undefined') || saying.includes('[object'))).toEqual([]);
  });

  it('has the paths of the English strings', () => {
    const english = tables.find((table) => table.name === name.replace(language, 'en'));
    expect(new Set(all.map(([path]) => path))).toEqual(new Set(english?.all.map(([path]) => path)));
  });
});

describe.each(tables.filter(({ language }) => language !== 'en'))('strings: $name', ({ language, name, all }) => {
  it('is translated', () => {
    const english = new Map(tables.find((table) => table.name === name.replace(language, 'en'))?.all);
    const same = all.filter(([path, saying]) => english.get(path) === saying).map(([path]) => path);
    // Names and signs are the same everywhere.
    const shared =
      /times$|eyebrow$|^detectors\.(?:github-token|jwt)|^acknowledge\.version$|^choices|^events\.choices\.none$|todo$|^dir$|policyVersion$/;
    expect(same.filter((path) => !shared.test(path))).toEqual([]);
  });
});

describe('strings: completeness', () => {
  it.each(languages)('%s has a title and a line for every shipped detector, and for no other', (language) => {
    expect(Object.keys(stringsFor(language).detectors).sort()).toEqual(detectors.map(({ id }) => String(id)).sort());
  });

  it.each(languages)('%s has words for every reminder, and for no other', (language) => {
    expect(Object.keys(stringsFor(language).reminders).sort()).toEqual(reminders.map(({ id }) => String(id)).sort());
  });

  it('uses all six Arabic plural forms', () => {
    const { found } = stringsFor('ar').verdict;
    expect(new Set([0, 1, 2, 3].map((count) => found(count))).size).toBe(4);
    expect(found(3)).toContain('قيم حساسة');
    expect(found(11)).toContain('قيمة حساسة');
  });

  it('keeps the fallback small, because every AI page pays for it', () => {
    expect(JSON.stringify(languages.map((language) => fallbackStringsFor(language))).length).toBeLessThan(2000);
  });
});

describe('languageFor', () => {
  it.each([
    ['de-AT', 'de'],
    ['ar_EG', 'ar'],
    ['EN-gb', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('speaks to %s in %s', (locale, language) => {
    expect(languageFor(locale)).toBe(language);
  });

  it('writes Arabic from right to left', () => {
    expect(languages.map((language) => directionOf(language))).toEqual(['ltr', 'ltr', 'rtl']);
  });
});

describe('textIn', () => {
  const text: LocalText = { en: 'English', de: 'Deutsch', 'de-AT': 'Österreichisch', ar: 'عربي' };

  it.each(['en', 'de', 'de-AT', 'de_at', 'DE-CH', 'ar-EG', 'fr', ''])('reads %s as the acknowledgement hash does', (locale) => {
    expect(textIn(text, locale)).toBe(localText(text, locale));
  });
});
