import type { DetectorWords } from './words.ts';

/** What the code detectors find, in English. */
export const codeEn = {
  'proprietary-header': { title: 'Proprietary licence header', what: 'It is the company’s own source code, or someone else’s.' },
  'internal-package': { title: 'Internal package', what: 'It is the company’s own source code, or someone else’s.' },
  'source-code': { title: 'Source code', what: 'It is the company’s own source code, or someone else’s.' },
} satisfies Readonly<Record<string, DetectorWords>>;
