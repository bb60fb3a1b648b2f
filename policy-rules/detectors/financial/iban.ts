import { ibanLengths } from '../../checks/iban-lengths.ts';
import { mod97 } from '../../checks/mod-97.ts';
import { defineDetector } from '../../engine/detector.ts';

/** One alternative per length, so that the words behind an IBAN are never taken for its end. */
function byLength(): string {
  const lengths = new Map<number, string[]>();
  for (const [country, length] of ibanLengths) lengths.set(length, [...(lengths.get(length) ?? []), country]);
  return [...lengths].map(([length, countries]) => `(?:${countries.join('|')})\\d{2}(?:[ -]?[A-Z0-9]){${length - 4}}`).join('|');
}

export const iban = defineDetector({
  id: 'iban',
  category: 'financial',
  references: [
    'https://www.iso.org/standard/81090.html',
    'https://www.swift.com/standards/data-standards/iban-international-bank-account-number',
  ],
  anchors: [{ class: 'digits', back: { over: 'word', max: 2, min: 2 } }],
  pattern: new RegExp(`(?<![\\w\\u00c0-\\u052f])(?=[A-Z]{2}\\d{2}[ -]?[A-Z0-9])(?:${byLength()})(?![\\w\\u00c0-\\u052f@])`, 'i'),
  checkName: 'mod-97',
  check: (value) => (mod97(value) ? 'pass' : 'fail'),
  redactAs: 'IBAN',
});
