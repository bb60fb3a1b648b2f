import { identityAr } from './identity.ar.ts';
import type { DetectorWords } from './words.ts';
import type { piiEn } from './pii.en.ts';

/** What the pii detectors find, in Arabic. */
export const piiAr = {
  ...identityAr,
  'us-ssn': { title: 'رقم الضمان الاجتماعي الأمريكي', what: 'قد يُستخدم لانتحال الهوية، ويصعب تغييره.' },
  'email-address': { title: 'عنوان بريد إلكتروني', what: 'يدل على شخص بعينه.' },
  'phone-number': { title: 'رقم هاتف', what: 'يدل على شخص بعينه.' },
  'passport-number': { title: 'رقم جواز السفر', what: 'يكفي لانتحال هوية شخص.' },
  'passport-mrz': { title: 'سطور جواز السفر المقروءة آليًا', what: 'تحوي اسم شخص وتاريخ ميلاده وجنسيته ورقم جوازه.' },
  'drivers-licence': { title: 'رقم رخصة القيادة', what: 'يدل على شخص بعينه، وتُفتح به حسابات باسمه.' },
  'vehicle-plate': { title: 'رقم لوحة مركبة', what: 'يوصل إلى مالك المركبة.' },
  'vehicle-identification-number': { title: 'رقم هيكل المركبة', what: 'يوصل إلى مالك المركبة.' },
  'date-of-birth': { title: 'تاريخ الميلاد', what: 'يحدد مع الاسم شخصًا بعينه طوال حياته.' },
  'de-personalausweis': { title: 'رقم بطاقة الهوية الألمانية', what: 'يكفي لانتحال هوية شخص.' },
  'geo-coordinates': { title: 'إحداثيات مكان', what: 'قد تكشف أين يسكن شخص أو أين كان.' },
} satisfies Readonly<Record<keyof typeof piiEn, DetectorWords>>;
