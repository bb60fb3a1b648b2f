declare const localeTagKind: unique symbol;
/** A BCP 47 language tag of at most 35 characters: checked, so that a message may carry it and no sentence can pass for one. */
export type LocaleTag = string & { readonly [localeTagKind]: true };

const form = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** True where `text` has the form of a language tag. */
export function isLocaleTag(text: unknown): text is LocaleTag {
  return typeof text === 'string' && text.length <= 35 && form.test(text);
}

/** The browser's language as a tag; `en` where it is none (Chromium has `@posix` suffixes on some Linux set-ups). */
export function localeTag(text: string): LocaleTag {
  const tag = text.replaceAll('_', '-').replace(/@.*$/, '');
  return isLocaleTag(tag) ? tag : ('en' as LocaleTag);
}
