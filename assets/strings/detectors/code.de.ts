import type { DetectorWords } from './words.ts';
import type { codeEn } from './code.en.ts';

/** What the code detectors find, in German. */
export const codeDe = {
  'proprietary-header': { title: 'Proprietärer Lizenzkopf', what: 'Das ist Quelltext der Firma oder von Dritten.' },
  'internal-package': { title: 'Internes Paket', what: 'Das ist Quelltext der Firma oder von Dritten.' },
  'source-code': { title: 'Quelltext', what: 'Das ist Quelltext der Firma oder von Dritten.' },
} satisfies Readonly<Record<keyof typeof codeEn, DetectorWords>>;
