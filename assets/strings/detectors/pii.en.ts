import { identityEn } from './identity.en.ts';
import type { DetectorWords } from './words.ts';

/** What the pii detectors find, in English. */
export const piiEn = {
  ...identityEn,
  'us-ssn': { title: 'US Social Security number', what: 'It opens the door to identity theft and can hardly be changed.' },
  'email-address': { title: 'E-mail address', what: 'It identifies a person.' },
  'phone-number': { title: 'Phone number', what: 'It identifies a person.' },
  'passport-number': { title: 'Passport number', what: 'It is enough to borrow a person’s identity.' },
  'passport-mrz': {
    title: 'Machine-readable lines of a passport',
    what: 'They hold a person’s name, birthday, nationality and passport number.',
  },
  'drivers-licence': { title: 'Driving licence number', what: 'It identifies a person and opens accounts in their name.' },
  'vehicle-plate': { title: 'Number plate', what: 'It leads to the keeper of a vehicle.' },
  'vehicle-identification-number': { title: 'Vehicle identification number', what: 'It leads to the keeper of a vehicle.' },
  'date-of-birth': { title: 'Date of birth', what: 'With a name it identifies a person for life.' },
  'de-personalausweis': { title: 'German identity card number', what: 'It is enough to borrow a person’s identity.' },
  'geo-coordinates': { title: 'Coordinates of a place', what: 'They may show where a person lives or was.' },
} satisfies Readonly<Record<string, DetectorWords>>;
