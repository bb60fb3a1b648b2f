import { codeAr } from './detectors/code.ar.ts';
import { injectionAr } from './detectors/injection.ar.ts';
import { networkAr } from './detectors/network.ar.ts';
import { healthAr } from './detectors/health.ar.ts';
import { financialAr } from './detectors/financial.ar.ts';
import { piiAr } from './detectors/pii.ar.ts';
import { secretAr } from './detectors/secret.ar.ts';
import { markingAr } from './detectors/marking.ar.ts';
import type { Strings } from './en.ts';
import { isolated, pluralIn } from './plural.ts';

const plural = pluralIn('ar');
const parapet = isolated('Parapet');

/** Arabic. Foreign names are isolated, so that a Latin name does not turn the sentence around. */
export const ar = {
  detectors: {
    ...codeAr,
    ...injectionAr,
    ...networkAr,
    ...healthAr,
    ...financialAr,
    ...piiAr,
    ...secretAr,
    ...markingAr,
  },
  categories: {
    secret: 'قيمة سرية',
    pii: 'بيانات شخصية',
    financial: 'بيانات مالية',
    health: 'بيانات صحية',
    network: 'تفاصيل الشبكة',
    marking: 'محتوى سرّي',
    code: 'شيفرة مصدرية',
    injection: 'تعليمات مخفية',
  },
  likelihood: {
    possible: { title: 'محتمل', explained: 'الشكل مطابق، لكن لا شيء يؤكده.' },
    likely: { title: 'مرجَّح', explained: 'الشكل مطابق، وثمة ما يدعمه بجواره.' },
    'very-likely': { title: 'شبه مؤكد', explained: 'الشكل لا لبس فيه أو جرى تأكيده.' },
  },
  reasons: {
    pattern: 'له شكل هذا النوع من القيم.',
    prefix: 'يبدأ بعلامة لا تحملها إلا هذه القيم.',
    check: {
      pass: (name) => `أرقام التحقق فيه صحيحة (${isolated(name)}).`,
      'weak-pass': (name) => `اجتاز فحصًا قد تجتازه قيم أخرى أيضًا (${isolated(name)}).`,
      unknown: (name) => `لم يستطع الفحص تأكيده ولا نفيه (${isolated(name)}).`,
    },
    hotword: (word) => `بجواره كلمة «${isolated(word)}».`,
    disguise: {
      characters: 'كُتب بأحرف مخفية أو متشابهة.',
      apart: 'كُتب مجزّأً بفراغات أو أسطر أو علامات تنسيق أو بكلمات بدل رموزه.',
      encoded: (layer) => `كُتب مرمّزًا (${isolated(layer)}).`,
    },
  },
  status: {
    approved: { name: 'معتمد', sentence: (site) => `${isolated(site)} معتمد للعمل.` },
    tolerated: { name: 'مسموح بحدود', sentence: (site) => `يمكن استخدام ${isolated(site)}، لكن دون بيانات الشركة أو البيانات الشخصية.` },
    unapproved: { name: 'غير معتمد', sentence: (site) => `${isolated(site)} غير معتمد للعمل. يرجى استخدام أداة معتمدة.` },
    prohibited: { name: 'ممنوع', sentence: (site) => `لا يجوز استخدام ${isolated(site)} في العمل.` },
  },
  verdict: {
    eyebrow: { warn: 'يرجى التحقق', redact: 'للحذف أولًا', block: 'غير مسموح هنا', failure: 'لم يُفحص' },
    title: {
      warn: (site) => `هل ينبغي أن يرى ${isolated(site)} هذا فعلًا؟`,
      redact: (site) => `أزل هذا قبل أن يراه ${isolated(site)}`,
      block: (site) => `لا يجوز إرسال هذا إلى ${isolated(site)}`,
      failure: 'تعذّر فحص هذا النص',
    },
    found: (count) =>
      plural(count, {
        zero: `لم يجد ${parapet} أي قيمة حساسة.`,
        one: `وجد ${parapet} قيمة حساسة واحدة.`,
        two: `وجد ${parapet} قيمتين حساستين.`,
        few: `وجد ${parapet} # قيم حساسة.`,
        many: `وجد ${parapet} # قيمة حساسة.`,
        other: `وجد ${parapet} # قيمة حساسة.`,
      }),
    held: {
      insert: 'نصّك قيد الانتظار، ولم يُدرج شيء.',
      send: 'رسالتك قيد الانتظار، ولم تُرسل.',
      request: (site) => `كان ${isolated(site)} على وشك إرسال هذا. الطلب قيد الانتظار.`,
    },
    foundHeading: 'ما عُثر عليه',
    times: (count) => plural(count, { other: '× #' }),
    more: (count) =>
      plural(count, { zero: 'ولا غيرها', one: 'وواحدة أخرى', two: 'واثنتان أخريان', few: 'و# أخرى', many: 'و# أخرى', other: 'و# أخرى' }),
    explain: 'لماذا أُشير إلى هذا؟',
    whyHeading: 'لماذا يهم هذا',
    rule: (title) => `القاعدة: ${isolated(title)}`,
    policyVersion: (title, version) => `${title}، الإصدار ${isolated(version)}`,
    readPolicy: 'اقرأ السياسة',
    opensNewTab: '(يفتح في علامة تبويب جديدة)',
    questions: 'للمساعدة:',
    offers: {
      redact: { insert: 'حجب ثم إدراج', send: 'حجب ثم إرسال' },
      edit: { insert: 'التعديل أولًا', send: 'تعديل' },
      cancel: { insert: 'عدم الإدراج', send: 'عدم الإرسال' },
      'send-anyway': { insert: 'إدراج على أي حال', send: 'إرسال على أي حال' },
    },
    redactHint: `يضع الحجب علامة مثل ${isolated('[CARD-1]')} مكان كل قيمة.`,
    close: 'إغلاق',
    recorded: {
      summary: 'ما الذي يُسجَّل',
      failure: 'أن النص تعذّر فحصه، والسبب',
      kinds: (kinds) => `النوع والعدد: ${kinds}`,
      choice: 'ما تختاره هنا، ومتى',
      reason: 'السبب الذي تختاره',
      noteKept: 'ملاحظتك، لأن السياسة تطلبها',
      never: 'لا يُسجَّل نصّك أبدًا، ولا القيم نفسها.',
    },
  },
  failures: {
    'engine-error': {
      what: `حدث خطأ داخل ${parapet}، فلا يمكنه أن يقول إن كان نصّك آمنًا.`,
      todo: 'يرجى المحاولة مرة أخرى. إن تكرر الأمر، فأخبر جهة الاتصال لديك.',
    },
    'budget-spent': { what: 'استغرق الفحص وقتًا أطول مما تسمح به السياسة.', todo: 'يرجى تقسيم النص والمحاولة بأجزاء أصغر.' },
    'too-long': { what: 'النص أطول مما يمكن فحصه دفعة واحدة.', todo: 'يرجى تقسيم النص والمحاولة بأجزاء أصغر.' },
    unreadable: { what: 'تعذّرت قراءة المحتوى كنص.', todo: 'يرجى لصقه كنص عادي.' },
    'read-back-failed': {
      what: 'استُبدلت القيم، لكن مربع الرسالة لم يقبل التغيير.',
      todo: 'يرجى تعديل الرسالة يدويًا، أو إعادة تحميل الصفحة.',
    },
    'no-policy': {
      what: 'لم تصل سياسة الذكاء الاصطناعي في شركتك إلى هذا المتصفح بعد، لذلك لا يمكن فحص شيء.',
      todo: 'انتظر لحظة وحاول مرة أخرى، أو أعد تحميل الصفحة. إذا استمر ذلك فأبلغ قسم تقنية المعلومات.',
    },
  },
  justification: {
    title: { insert: 'لماذا تحتاج إلى إدراج هذا؟', send: 'لماذا تحتاج إلى إرسال هذا؟' },
    lead: 'يُسجَّل سببك مع القاعدة. يرجى اختيار الأنسب.',
    leadNoReasons: 'يُسجَّل قرارك مع القاعدة.',
    reasons: 'السبب',
    note: { optional: 'ملاحظة (اختيارية)', required: 'ملاحظة' },
    kept: 'تُحفظ ملاحظتك ويمكن لشركتك قراءتها. لا تكتب فيها القيم الحساسة نفسها.',
    notKept: 'لا تُحفظ ملاحظتك. يُسجَّل فقط أنك كتبت ملاحظة.',
    left: (count) =>
      plural(count, {
        zero: 'لم يبق أي حرف',
        one: 'بقي حرف واحد',
        two: 'بقي حرفان',
        few: 'بقيت # أحرف',
        many: 'بقي # حرفًا',
        other: 'بقي # حرف',
      }),
    back: 'رجوع',
  },
  acknowledge: {
    eyebrow: (organization) => organization,
    lead: (organization) => `قبل رسالتك الأولى، يرجى قراءة كيف تستخدم ${isolated(organization)} الذكاء الاصطناعي.`,
    version: 'الإصدار',
    effective: 'سارية منذ',
    effectiveFrom: 'تسري من',
    fullText: 'اقرأ النص الكامل',
    accept: 'قرأت هذا وأوافق عليه',
    later: 'ليس الآن',
    laterHint: 'تبقى الرسائل في مواقع الذكاء الاصطناعي قيد الانتظار إلى أن توافق.',
    recorded: 'يُسجَّل إصدار السياسة ولغتها ووقت موافقتك.',
  },
  reminder: {
    gotIt: 'فهمت',
    label: `تلميح من ${parapet}`,
  },
  reminders: {
    'first-visit': {
      title: (facts) => (facts.status === 'approved' ? `${isolated(facts.site)} معتمد للعمل` : `${isolated(facts.site)} في العمل`),
      body: (facts) => {
        const site = isolated(facts.site);
        const organization = isolated(facts.organization);
        return {
          approved: `يمكنك استخدام ${site} لعملك في ${organization}. لا تُدخل أرقام البطاقات وكلمات المرور وبيانات العملاء، وسيساعدك ${parapet} على إزالتها.`,
          tolerated: `يمكنك استخدام ${site} مع المعلومات العامة فقط. لبيانات الشركة أو البيانات الشخصية، يرجى استخدام أداة اعتمدتها ${organization}.`,
          unapproved: `لم تعتمد ${organization} موقع ${site}. يرجى استخدام أداة معتمدة وعدم إدخال بيانات الشركة أو البيانات الشخصية هنا.`,
          prohibited: `لا تسمح ${organization} باستخدام ${site} في العمل. يرجى استخدام أداة معتمدة بدلًا منه.`,
        }[facts.status];
      },
    },
    'payment-data': {
      title: () => 'الذكاء الاصطناعي لا يحتاج إلى رقم البطاقة',
      body: () =>
        `علامة مثل ${isolated('[CARD-1]')} تعطيك الإجابة نفسها. قد تصل أرقام البطاقات في المحادثة إلى سجلات لا يستطيع أحد محوها لك.`,
    },
    secrets: {
      title: () => 'المفاتيح وكلمات المرور تبقى لديك',
      body: () => 'المفتاح الذي لُصق مرة يُعد مكشوفًا ويجب استبداله. أرسل رسالة الخطأ والشيفرة حولها، مع علامة مكان المفتاح.',
    },
    'customer-data': {
      title: () => 'الإجابة لا تحتاج إلى أشخاص حقيقيين',
      body: () => 'اكتب «العميل» وبيانات متخيَّلة بدل الأسماء والعناوين والأرقام. تبقى الإجابة بالجودة نفسها، ولا تغادر بيانات أحد الشركة.',
    },
    confidential: {
      title: () => 'نص معلَّم «سرّي»؟ ليس هنا',
      body: () => 'تقول العلامة من يحق له رؤية النص، ومواقع الذكاء الاصطناعي ليست منهم. صِف سؤالك بكلماتك، أو استخدم الأداة المعتمدة.',
    },
  },
} satisfies Strings;
