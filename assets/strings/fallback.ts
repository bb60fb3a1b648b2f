// The few words of the guard's plain dialog, for when the React bundle cannot come. Every AI page pays for this file: keep it tiny.

const words = {
  en: {
    title: 'Parapet stopped this',
    body: 'It seems to hold sensitive data. It is on hold.',
    redact: 'Redact',
    cancel: 'Cancel',
    sendAnyway: 'Send anyway',
    simple: 'This is Parapet’s simple window. Reload the tab to get the full one back.',
  },
  de: {
    title: 'Parapet hat das angehalten',
    body: 'Es scheint sensible Daten zu enthalten. Es wartet.',
    redact: 'Schwärzen',
    cancel: 'Abbrechen',
    sendAnyway: 'Trotzdem senden',
    simple: 'Das ist das einfache Fenster von Parapet. Laden Sie den Tab neu, um das volle zurückzubekommen.',
  },
  ar: {
    title: 'أوقف Parapet هذا',
    body: 'يبدو أنه يحتوي على بيانات حساسة. وهو قيد الانتظار.',
    redact: 'حجب',
    cancel: 'إلغاء',
    sendAnyway: 'إرسال على أي حال',
    simple: 'هذه نافذة Parapet المبسطة. أعد تحميل علامة التبويب لاستعادة النافذة الكاملة.',
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
