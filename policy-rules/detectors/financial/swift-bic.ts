import { defineDetector } from '../../engine/detector.ts';
import { isCountry } from '../../checks/countries.ts';
import { labelled } from '../../checks/labelled.ts';

export const swiftBic = defineDetector({
  id: 'swift-bic',
  category: 'financial',
  references: ['https://www.iso.org/standard/84108.html', 'https://www.swift.com/standards/data-standards/bic-business-identifier-code'],
  ...labelled(
    ['bic', 'bic code', 'swift code', 'swift bic', 'bic swift', 'bic/swift', 'swift/bic', 'swift:', 'swift no', 'swift-bic'],
    String.raw`[A-Z]{4} ?[A-Z]{2} ?[A-Z0-9]{2} ?(?:[A-Z0-9]{3})?`,
  ),
  base: 'likely',
  checkName: 'country',
  check: (value) => (isCountry(value.replaceAll(' ', '').slice(4, 6)) && value === value.toUpperCase() ? 'unknown' : 'fail'),
  redactAs: 'BIC',
});
