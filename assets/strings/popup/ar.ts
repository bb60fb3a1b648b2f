import { isolated, pluralIn } from '../plural.ts';
import type { PopupStrings } from './en.ts';

const plural = pluralIn('ar');
const parapet = isolated('Parapet');

/** Arabic. */
export const popupAr = {
  loading: 'لحظة من فضلك …',
  unreachable: { title: `لا يستجيب ${parapet}`, todo: 'يرجى إغلاق هذه النافذة وفتحها من جديد. إن لم ينفع ذلك، فأعد تشغيل المتصفح.' },
  noPolicy: { title: 'لا توجد سياسة بعد', todo: `لم يتلقَّ ${parapet} أي سياسة بعد. يرجى سؤال قسم تقنية المعلومات.` },
  tab: {
    elsewhere: {
      title: 'لا يوجد موقع ذكاء اصطناعي هنا',
      sentence: `يعمل ${parapet} في مواقع الذكاء الاصطناعي فقط، ولا يرى شيئًا من هذه الصفحة.`,
    },
    forIt: 'لقسم تقنية المعلومات',
  },
  coverage: {
    protected: { title: 'محمي', sentence: `فحص ${parapet} رسالة هنا من أولها إلى آخرها.`, todo: '' },
    watching: { title: 'مستعد', sentence: `${parapet} مستعد، ويقول «محمي» بعد أن يفحص أول رسالة هنا.`, todo: '' },
    degraded: { title: 'محمي جزئيًا', sentence: 'جزء من الحماية غير موجود في علامة التبويب هذه.', todo: 'يرجى الانتباه إلى ما تُدخله هنا.' },
    'not-covered': {
      title: 'غير محمي',
      sentence: `لا يعمل ${parapet} في علامة التبويب هذه.`,
      todo: 'يرجى إعادة تحميلها. إن بقي الأمر كذلك، فلا تُدخل بيانات الشركة هنا.',
    },
  },
  reasons: {
    'request-layer-missing': { what: 'لا يمكن فحص ما ترسله الصفحة، أما ما تلصقه وتكتبه فيُفحص.', todo: 'يرجى إعادة تحميل علامة التبويب.' },
    'composer-not-found': {
      what: 'لم يُتعرَّف على مربع الرسالة، أما ما ترسله الصفحة فيُفحص.',
      todo: 'لا يلزمك شيء: سيُبلَّغ قسم تقنية المعلومات بأن الموقع تغيّر.',
    },
    'extension-updated': { what: `جرى تحديث ${parapet} وعلامة التبويب مفتوحة.`, todo: 'يرجى إعادة تحميل علامة التبويب.' },
    'no-policy': { what: 'لا توجد سياسة على هذا الجهاز بعد.', todo: 'يرجى سؤال قسم تقنية المعلومات.' },
    'policy-invalid': {
      what: 'تعذّرت قراءة أحدث سياسة، وآخر سياسة صالحة هي السارية.',
      todo: 'لا يلزمك شيء. يجد قسم تقنية المعلومات التفاصيل أدناه.',
    },
  },
  acknowledgement: {
    ask: 'يرجى القراءة والموافقة',
    changed: (version) => `وافقت على الإصدار ${isolated(version)}، وتغيّرت السياسة منذ ذلك الحين.`,
    accept: 'قرأت هذا وأوافق عليه',
    accepting: 'لحظة من فضلك …',
    accepted: (date) => `تمت الموافقة في ${isolated(date)}`,
    inForce: 'السياسة السارية',
    readAgain: 'قراءتها من جديد',
    problems: {
      'policy-changed': 'تغيّرت السياسة أثناء قراءتك. يرجى قراءة الإصدار الجديد.',
      'no-policy': 'لا توجد الآن سياسة للموافقة عليها.',
      unreachable: 'لم يُحفظ ذلك. يرجى المحاولة مرة أخرى.',
    },
  },
  today: {
    heading: 'اليوم',
    redacted: 'محجوب',
    cancelled: 'لم يُرسل',
    sent: 'أُرسل رغم ذلك',
    blocked: 'ممنوع',
    calm: 'لم يوقَف شيء اليوم.',
  },
  events: {
    heading: 'ما سُجِّل',
    none: 'لم يُسجَّل شيء بعد.',
    export: 'تصدير بصيغة JSON',
    more: (count) =>
      plural(count, {
        zero: 'لا توجد إدخالات سابقة أخرى.',
        one: 'إدخال سابق واحد موجود في التصدير.',
        two: 'إدخالان سابقان موجودان في التصدير.',
        few: '# إدخالات سابقة موجودة في التصدير.',
        many: '# إدخالًا سابقًا موجودة في التصدير.',
        other: '# إدخال سابق موجودة في التصدير.',
      }),
    kinds: {
      decision: 'قرار',
      drift: `أرسل الموقع شيئًا لم يره ${parapet}`,
      failure: 'فشل أحد الفحوص',
      tamper: `تدخلت الصفحة في عمل ${parapet}`,
      reminder: 'عُرض تلميح',
      acknowledgement: 'تمت الموافقة على السياسة',
      policy: 'طُبِّقت السياسة',
    },
    actions: { allow: 'سُمح به', log: 'دُوِّن', coach: 'تلميح', warn: 'تحذير', redact: 'طُلب الحجب', block: 'مُنع' },
    choices: { none: '', redact: 'حُجب', edit: 'عُدِّل', cancel: 'أُلغي', 'send-anyway': 'أُرسل رغم ذلك' },
    times: (count) => plural(count, { other: '× #' }),
  },
  policyNotice: {
    problems: 'تعذّرت قراءة أحدث سياسة من قسم تقنية المعلومات. آخر سياسة صالحة هي السارية.',
    details: 'تفاصيل لقسم تقنية المعلومات',
    example: `هذه سياسة المثال المرفقة مع ${parapet}. لم تضع شركتك سياستها بعد.`,
  },
  records: `يسجّل ${parapet} القاعدة والنوع والعدد والوقت واختيارك، ولا يسجّل ما كتبته أبدًا.`,
} satisfies PopupStrings;
