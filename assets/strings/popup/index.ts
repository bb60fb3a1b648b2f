import { languageFor, type Language } from '../index.ts';
import { popupAr } from './ar.ts';
import { popupDe } from './de.ts';
import { popupEn, type PopupStrings } from './en.ts';

export type { PopupStrings } from './en.ts';

const all: Record<Language, PopupStrings> = { en: popupEn, de: popupDe, ar: popupAr };

/** The popup's strings for a locale such as `de-AT`. Kept apart from the others, so that no AI page loads them. */
export function popupStringsFor(locale: string): PopupStrings {
  return all[languageFor(locale)];
}
