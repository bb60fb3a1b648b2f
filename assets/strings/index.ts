import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Strings } from './en.ts';

export type { ReminderFacts, Strings } from './en.ts';
export { textIn } from './local.ts';

/** The languages in which Parapet speaks. */
export const languages = ['en', 'de', 'ar'] as const;
export type Language = (typeof languages)[number];

const all: Record<Language, Strings> = { en, de, ar };

/** The language in which Parapet speaks to a person with this locale: its own, or English. */
export function languageFor(locale: string): Language {
  const wanted = locale.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === wanted) ?? 'en';
}

/** The direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The strings for a locale such as `de-AT`. */
export function stringsFor(locale: string): Strings {
  return all[languageFor(locale)];
}
