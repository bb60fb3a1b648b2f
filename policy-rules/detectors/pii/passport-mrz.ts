import { icaoDigit } from '../../checks/icao-check.ts';
import { defineDetector } from '../../engine/detector.ts';

/** The check digits of the document number, the day of birth and the day of expiry (ICAO Doc 9303, part 4, section 4.2.2). */
function isSecondLine(line: string): boolean {
  return (
    [
      [0, 9],
      [13, 19],
      [21, 27],
    ] as const
  ).every(([from, to]) => String(icaoDigit(line.slice(from, to))) === line.charAt(to));
}

/** Both lines of a passport's machine-readable zone: `P`, the country, the name, and below them the numbers with their check digits. */
export const passportMrz = defineDetector({
  id: 'passport-mrz',
  category: 'pii',
  references: ['https://www.icao.int/publications/Documents/9303_p4_cons_en.pdf'],
  anchors: [{ literal: 'P<' }],
  pattern: /(?<![A-Z\d<])P<[A-Z<]{3}[A-Z<]{39}\s{1,4}[A-Z\d<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z\d<]{14}[\d<]\d(?![\w<])/,
  checkName: 'check-digits',
  check: (value) => (isSecondLine(value.slice(44).trim()) ? 'pass' : 'fail'),
  redactAs: 'PASSPORT',
});
