import type { DetectorWords } from './words.ts';
import type { piiEn } from './pii.en.ts';

/** What the pii detectors find, in Arabic. */
export const piiAr = {
  'us-ssn': { title: 'رقم الضمان الاجتماعي الأمريكي', what: 'قد يُستخدم لانتحال الهوية، ويصعب تغييره.' },
  'email-address': { title: 'عنوان بريد إلكتروني', what: 'يدل على شخص بعينه.' },
  'phone-number': { title: 'رقم هاتف', what: 'يدل على شخص بعينه.' },
} satisfies Readonly<Record<keyof typeof piiEn, DetectorWords>>;
