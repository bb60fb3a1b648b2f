import type { DetectorWords } from './words.ts';
import type { networkEn } from './network.en.ts';

/** What the network detectors find, in Arabic. */
export const networkAr = {
  'ipv4-address': { title: 'عنوان IP (v4)', what: 'يقود إلى جهاز أو مكان أو شخص.' },
  'ipv6-address': { title: 'عنوان IP (v6)', what: 'يقود إلى جهاز أو مكان أو شخص.' },
  'mac-address': { title: 'عنوان MAC', what: 'يدل على جهاز بعينه، ومن ثم على صاحبه.' },
  'cidr-range': { title: 'نطاق شبكة (CIDR)', what: 'يكشف بنية شبكة الشركة.' },
  'internal-hostname': { title: 'اسم مضيف داخلي', what: 'يكشف بنية شبكة الشركة.' },
  'internal-url': { title: 'عنوان داخلي', what: 'يكشف بنية شبكة الشركة.' },
  'unc-path': { title: 'مسار شبكة', what: 'يكشف بنية شبكة الشركة.' },
  'service-endpoint': { title: 'نقطة اتصال بخدمة', what: 'يكشف بنية شبكة الشركة.' },
  imei: { title: 'رقم جهاز (IMEI)', what: 'يدل على جهاز بعينه، ومن ثم على صاحبه.' },
  imsi: { title: 'رقم مشترك (IMSI)', what: 'يدل على جهاز بعينه، ومن ثم على صاحبه.' },
  iccid: { title: 'رقم شريحة (ICCID)', what: 'يدل على جهاز بعينه، ومن ثم على صاحبه.' },
  'windows-sid': { title: 'معرّف حساب Windows (SID)', what: 'يكشف بنية شبكة الشركة.' },
  'ldap-dn': { title: 'مدخل دليل (LDAP)', what: 'يكشف بنية شبكة الشركة.' },
  'aws-arn': { title: 'مورد AWS (ARN)', what: 'يكشف بنية شبكة الشركة.' },
  'azure-resource-id': { title: 'مورد Azure', what: 'يكشف بنية شبكة الشركة.' },
  'onion-address': { title: 'عنوان Tor', what: 'يقود إلى جهاز أو مكان أو شخص.' },
  'network-scan': { title: 'نتيجة فحص شبكة أو إعداداتها', what: 'يكشف بنية شبكة الشركة.' },
  'wifi-network': { title: 'شبكة لاسلكية', what: 'يكشف بنية شبكة الشركة.' },
} satisfies Readonly<Record<keyof typeof networkEn, DetectorWords>>;
