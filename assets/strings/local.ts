import type { LocalText } from '../../policy-rules/index.ts';

/**
 * An administrator's text in the wanted language, else in one that it narrows (`de-AT`: `de`), else in English.
 * The same as `localText` of policy-rules, which this folder may not call: a test holds the two together, because what a person
 * reads must be what the acknowledgement's hash names.
 */
export function textIn(text: LocalText, locale: string): string {
  const byTag = new Map(Object.entries(text).map(([tag, words]) => [tag.toLowerCase(), words]));
  const subtags = locale.toLowerCase().replaceAll('_', '-').split('-');
  for (let length = subtags.length; length > 0; length--) {
    const found = byTag.get(subtags.slice(0, length).join('-'));
    if (found !== undefined) return found;
  }
  return text.en;
}
