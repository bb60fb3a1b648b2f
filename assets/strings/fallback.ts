// The few words of the guard's plain dialog, for when the React bundle cannot come. Every AI page pays for this file: keep it tiny.

const words = {
  en: {
    title: 'Parapet stopped this',
    body: 'It seems to hold sensitive data. It is on hold.',
    redact: 'Redact',
    cancel: 'Cancel',
    sendAnyway: 'Send anyway',
    updated: 'Parapet was updated. Reload this tab.',
  },
  de: {
    title: 'Parapet hat das angehalten',
    body: 'Es scheint sensible Daten zu enthalten. Es wartet.',
    redact: 'Schwärzen',
    cancel: 'Abbrechen',
    sendAnyway: 'Trotzdem senden',
    updated: 'Parapet wurde aktualisiert. Bitte laden Sie diesen Tab neu.',
  },
  ar: {
    title: 'أوقف Parapet هذا',
    body: 'يبدو أنه يحتوي على بيانات حساسة. وهو قيد الانتظار.',
    redact: 'حجب',
    cancel: 'إلغاء',
    sendAnyway: 'إرسال على أي حال',
    updated: 'جرى تحديث Parapet. يرجى إعادة تحميل علامة التبويب هذه.',
  },
};

export type FallbackStrings = (typeof words)['en'];

/** The fallback dialog's words in a locale's language, or in English. */
export function fallbackStringsFor(locale: string): FallbackStrings & { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  const lang = locale.slice(0, 2).toLowerCase();
  return lang === 'de' || lang === 'ar'
    ? { ...words[lang], lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }
    : { ...words.en, lang: 'en', dir: 'ltr' };
}
