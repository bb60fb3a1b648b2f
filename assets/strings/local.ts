import type { LocalText } from '../../policy-rules/index.ts';

/** An administrator's text in the wanted language: the exact tag, then its language, then English. */
export function textIn(text: LocalText, locale: string): string {
  return text[locale] ?? text[locale.split('-')[0] ?? 'en'] ?? text.en;
}
