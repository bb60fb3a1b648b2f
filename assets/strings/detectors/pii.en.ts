import type { DetectorWords } from './words.ts';

/** What the pii detectors find, in English. */
export const piiEn = {
  'us-ssn': { title: 'US Social Security number', what: 'It opens the door to identity theft and can hardly be changed.' },
  'email-address': { title: 'E-mail address', what: 'It identifies a person.' },
  'phone-number': { title: 'Phone number', what: 'It identifies a person.' },
} satisfies Readonly<Record<string, DetectorWords>>;
