import type { DetectorWords } from './words.ts';
import type { codeEn } from './code.en.ts';

/** What the code detectors find, in Arabic. */
export const codeAr = {
  'proprietary-header': { title: 'ترويسة ترخيص احتكاري', what: 'هذه شيفرة مصدرية تملكها الشركة أو غيرها.' },
  'internal-package': { title: 'حزمة داخلية', what: 'هذه شيفرة مصدرية تملكها الشركة أو غيرها.' },
  'source-code': { title: 'شيفرة مصدرية', what: 'هذه شيفرة مصدرية تملكها الشركة أو غيرها.' },
} satisfies Readonly<Record<keyof typeof codeEn, DetectorWords>>;
