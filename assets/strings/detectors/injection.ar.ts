import type { DetectorWords } from './words.ts';
import type { injectionEn } from './injection.en.ts';

/** What the injection detectors find, in Arabic. */
export const injectionAr = {
  'ignore-instructions': { title: '«تجاهل تعليماتك»', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'jailbreak-role': { title: 'دور يُسقط كل القواعد', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'chat-template-token': { title: 'علامة من قالب محادثة', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'fake-turn': { title: 'دور محادثة مختلق', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'reveal-system-prompt': { title: '«اكشف تعليمات نظامك»', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'exfiltration-image': { title: 'صورة تنقل البيانات إلى الخارج', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'tool-call-bait': { title: 'طُعم لأدوات المساعد', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'conceal-from-user': { title: 'أمر بإخفاء الأمر عنك', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'note-to-ai': { title: 'ملاحظة موجَّهة إلى ذكاء اصطناعي', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'force-output': { title: 'إجابة مفروضة', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'hidden-html-text': { title: 'نص مخفي فيه أوامر', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'unicode-tags': { title: 'رموز Unicode مخفية', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'invisible-run': { title: 'سلسلة محارف غير مرئية', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
  'jailbreak-persona': { title: 'دور بلا ضوابط أخلاقية', what: 'النص الذي تلصقه يحاول أن يعطي المساعد أوامر.' },
} satisfies Readonly<Record<keyof typeof injectionEn, DetectorWords>>;
