import type { DetectorWords } from './words.ts';

/** What a provider's secret is, and what others can do with it: a family of detectors is told in one sentence per language. */
export type SecretKind = 'key' | 'token' | 'secret' | 'webhook';
export type Harm = 'account' | 'bill' | 'cloud' | 'source' | 'chat' | 'money' | 'mail' | 'watch' | 'publish' | 'data' | 'vault';

/** Brand, kind, harm. */
export type ProviderEntry = readonly [brand: string, kind: SecretKind, harm: Harm];

interface Sayings {
  readonly titles: Readonly<Record<SecretKind, (brand: string) => string>>;
  readonly harms: Readonly<Record<Harm, string>>;
}

/** The words of a family of detectors in one language. */
export function providerWords<Id extends string>(
  all: Readonly<Record<Id, ProviderEntry>>,
  { titles, harms }: Sayings,
): Readonly<Record<Id, DetectorWords>> {
  const entries = Object.entries<ProviderEntry>(all).map(([id, [brand, kind, harm]]) => [
    id,
    { title: titles[kind](brand), what: harms[harm] },
  ]);
  return Object.fromEntries(entries) as Record<Id, DetectorWords>;
}

export const providersInEnglish: Sayings = {
  titles: {
    key: (brand) => `${brand} API key`,
    token: (brand) => `${brand} access token`,
    secret: (brand) => `${brand} secret`,
    webhook: (brand) => `${brand} webhook address`,
  },
  harms: {
    account: 'It gives access to an account of your company until someone revokes it.',
    bill: 'It lets others use and bill your company’s account.',
    cloud: 'It gives access to cloud systems until someone revokes it.',
    source: 'It gives access to source code and builds until someone revokes it.',
    chat: 'It lets others read or write messages in your company’s name.',
    money: 'It gives access to payments or an account with money in it.',
    mail: 'It lets others send mail in your company’s name.',
    watch: 'It gives access to logs and measurements of your systems.',
    publish: 'It lets others publish software in your company’s name.',
    data: 'It gives access to data of your company until someone revokes it.',
    vault: 'It opens the place where other secrets are kept.',
  },
};

export const providersInGerman: Sayings = {
  titles: {
    key: (brand) => `${brand}-API-Schlüssel`,
    token: (brand) => `${brand}-Zugriffstoken`,
    secret: (brand) => `${brand}-Geheimnis`,
    webhook: (brand) => `${brand}-Webhook-Adresse`,
  },
  harms: {
    account: 'Damit kommt man in ein Konto Ihrer Firma, bis es jemand sperrt.',
    bill: 'Andere können damit auf Kosten Ihrer Firma arbeiten.',
    cloud: 'Damit kommt man in Cloud-Systeme, bis es jemand sperrt.',
    source: 'Damit kommt man an Quelltexte und Builds, bis es jemand sperrt.',
    chat: 'Andere können damit im Namen Ihrer Firma Nachrichten lesen oder schreiben.',
    money: 'Damit kommt man an Zahlungen oder an ein Konto mit Guthaben.',
    mail: 'Andere können damit im Namen Ihrer Firma E-Mails versenden.',
    watch: 'Damit kommt man an Protokolle und Messwerte Ihrer Systeme.',
    publish: 'Andere können damit im Namen Ihrer Firma Software veröffentlichen.',
    data: 'Damit kommt man an Daten Ihrer Firma, bis es jemand sperrt.',
    vault: 'Damit öffnet man den Ort, an dem andere Geheimnisse liegen.',
  },
};

export const providersInArabic: Sayings = {
  titles: {
    key: (brand) => `مفتاح واجهة ${brand} البرمجية`,
    token: (brand) => `رمز وصول ${brand}`,
    secret: (brand) => `القيمة السرية لخدمة ${brand}`,
    webhook: (brand) => `عنوان Webhook لخدمة ${brand}`,
  },
  harms: {
    account: 'يتيح الدخول إلى أحد حسابات شركتكم إلى أن يُلغى.',
    bill: 'يتيح لغيركم استخدام حساب الشركة على نفقتها.',
    cloud: 'يتيح الدخول إلى الأنظمة السحابية إلى أن يُلغى.',
    source: 'يتيح الوصول إلى الشيفرة المصدرية وعمليات البناء إلى أن يُلغى.',
    chat: 'يتيح لغيركم قراءة الرسائل أو كتابتها باسم شركتكم.',
    money: 'يتيح الوصول إلى المدفوعات أو إلى حساب فيه أموال.',
    mail: 'يتيح لغيركم إرسال البريد باسم شركتكم.',
    watch: 'يتيح الوصول إلى سجلات أنظمتكم وقياساتها.',
    publish: 'يتيح لغيركم نشر البرمجيات باسم شركتكم.',
    data: 'يتيح الوصول إلى بيانات شركتكم إلى أن يُلغى.',
    vault: 'يفتح المكان الذي تُحفظ فيه القيم السرية الأخرى.',
  },
};
