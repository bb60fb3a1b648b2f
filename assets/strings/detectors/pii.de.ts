import type { DetectorWords } from './words.ts';
import type { piiEn } from './pii.en.ts';

/** What the pii detectors find, in German. */
export const piiDe = {
  'us-ssn': { title: 'US-Sozialversicherungsnummer', what: 'Sie ermöglicht Identitätsdiebstahl und lässt sich kaum ändern.' },
  'email-address': { title: 'E-Mail-Adresse', what: 'Sie weist auf eine bestimmte Person hin.' },
  'phone-number': { title: 'Telefonnummer', what: 'Sie weist auf eine bestimmte Person hin.' },
} satisfies Readonly<Record<keyof typeof piiEn, DetectorWords>>;
