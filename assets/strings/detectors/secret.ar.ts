import { providersAToM } from './providers-a-to-m.ts';
import { credentialsAr } from './credentials.ar.ts';
import { providersNToZ } from './providers-n-to-z.ts';
import { providersInArabic, providerWords } from './provider-words.ts';
import type { DetectorWords } from './words.ts';
import type { secretEn } from './secret.en.ts';

/** What the secret detectors find, in Arabic. */
export const secretAr = {
  ...providerWords(providersAToM, providersInArabic),
  ...credentialsAr,
  ...providerWords(providersNToZ, providersInArabic),
  'aws-access-key': { title: 'مفتاح وصول AWS', what: 'يفتح الأنظمة السحابية إلى أن يُلغى.' },
  'github-token': { title: 'رمز وصول GitHub', what: 'يفتح الشيفرة المصدرية إلى أن يُلغى.' },
  'openai-key': { title: 'مفتاح OpenAI', what: 'يتيح لغيركم استخدام حساب الشركة على حسابها.' },
  'anthropic-key': { title: 'مفتاح Anthropic', what: 'يتيح لغيركم استخدام حساب الشركة على حسابها.' },
  'private-key': { title: 'مفتاح خاص', what: 'يثبت هويتك أمام الخوادم، ويجب ألا يخرج من يدك.' },
  jwt: { title: 'رمز تسجيل دخول (JWT)', what: 'قد يُدخل غيرك إلى جلسة مفتوحة باسمك.' },
  'database-url': { title: 'عنوان قاعدة بيانات مع كلمة المرور', what: 'فيه كل ما يلزم للدخول إلى قاعدة البيانات.' },
  'service-key': { title: 'مفتاح خدمة على الإنترنت', what: 'يتيح الدخول إلى أحد حسابات شركتكم إلى أن يُلغى.' },
  'generic-secret': { title: 'كلمة مرور أو قيمة سرية', what: 'تبدو قيمة تحمي أحد الأنظمة.' },
} satisfies Readonly<Record<keyof typeof secretEn, DetectorWords>>;
