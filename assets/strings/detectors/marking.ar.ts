import type { DetectorWords } from './words.ts';
import type { markingEn } from './marking.en.ts';

/** What the marking detectors find, in Arabic. */
export const markingAr = {
  'classification-marking': { title: 'علامة سرّية', what: 'النص معلَّم بأنه ليس للجميع.' },
  'legal-privilege': { title: 'سرية العلاقة بين المحامي وموكله', what: 'قانون أو عقد يحدّ ممن يحق لهم قراءته.' },
  'non-disclosure': { title: 'خاضع لاتفاقية عدم إفصاح', what: 'قانون أو عقد يحدّ ممن يحق لهم قراءته.' },
  'board-paper': { title: 'وثيقة مجلس الإدارة', what: 'لا يجوز أن يعرفه إلا قلّة قبل نشره.' },
  'insider-information': { title: 'معلومات داخلية', what: 'لا يجوز أن يعرفه إلا قلّة قبل نشره.' },
  'merger-paper': { title: 'وثيقة استحواذ أو اندماج', what: 'لا يجوز أن يعرفه إلا قلّة قبل نشره.' },
  'export-control': { title: 'خاضع لرقابة التصدير', what: 'قانون أو عقد يحدّ ممن يحق لهم قراءته.' },
  'national-marking': { title: 'تصنيف حكومي', what: 'النص معلَّم بأنه ليس للجميع.' },
  'cui-marking': { title: 'معلومات حكومية أمريكية مقيّدة (CUI)', what: 'النص معلَّم بأنه ليس للجميع.' },
  embargo: { title: 'حظر نشر', what: 'لا يجوز أن يعرفه إلا قلّة قبل نشره.' },
  'draft-marking': { title: 'مسودة ليست للتداول', what: 'كُتب لمن هم داخل الشركة.' },
  'trade-secret': { title: 'سر تجاري', what: 'قانون أو عقد يحدّ ممن يحق لهم قراءته.' },
  'security-report': { title: 'تقرير أمني', what: 'كُتب لمن هم داخل الشركة.' },
  'personnel-file': { title: 'وثيقة شؤون موظفين', what: 'كُتب لمن هم داخل الشركة.' },
  'system-prompt': { title: 'تعليمات نظام لمساعد', what: 'كُتب لمن هم داخل الشركة.' },
  'meeting-transcript': { title: 'نص اجتماع', what: 'كُتب لمن هم داخل الشركة.' },
  'crm-export': { title: 'تصدير بيانات عملاء', what: 'هذا ملف مُصدَّر فيه بيانات أشخاص كثيرين.' },
  'har-file': { title: 'تسجيل متصفح (HAR)', what: 'فيه طلبات جلسة وردودها وملفات ارتباطها.' },
  'stack-trace-host': { title: 'خطأ فيه اسم مضيف داخلي', what: 'يكشف بنية شبكة الشركة.' },
} satisfies Readonly<Record<keyof typeof markingEn, DetectorWords>>;
