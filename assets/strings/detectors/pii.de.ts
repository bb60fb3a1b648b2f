import { identityDe } from './identity.de.ts';
import type { DetectorWords } from './words.ts';
import type { piiEn } from './pii.en.ts';

/** What the pii detectors find, in German. */
export const piiDe = {
  ...identityDe,
  'us-ssn': { title: 'US-Sozialversicherungsnummer', what: 'Sie ermöglicht Identitätsdiebstahl und lässt sich kaum ändern.' },
  'email-address': { title: 'E-Mail-Adresse', what: 'Sie weist auf eine bestimmte Person hin.' },
  'phone-number': { title: 'Telefonnummer', what: 'Sie weist auf eine bestimmte Person hin.' },
  'passport-number': { title: 'Reisepassnummer', what: 'Sie reicht, um sich als ein anderer auszugeben.' },
  'passport-mrz': {
    title: 'Maschinenlesbare Zeilen eines Reisepasses',
    what: 'Sie enthalten Namen, Geburtstag, Staatsangehörigkeit und Passnummer eines Menschen.',
  },
  'drivers-licence': { title: 'Führerscheinnummer', what: 'Sie weist auf einen Menschen hin und öffnet Konten in seinem Namen.' },
  'vehicle-plate': { title: 'Kfz-Kennzeichen', what: 'Es führt zum Halter eines Fahrzeugs.' },
  'vehicle-identification-number': { title: 'Fahrzeug-Identifizierungsnummer', what: 'Sie führt zum Halter eines Fahrzeugs.' },
  'date-of-birth': { title: 'Geburtsdatum', what: 'Mit einem Namen bestimmt es einen Menschen ein Leben lang.' },
  'de-personalausweis': { title: 'Personalausweisnummer', what: 'Sie reicht, um sich als ein anderer auszugeben.' },
  'geo-coordinates': { title: 'Koordinaten eines Ortes', what: 'Sie können zeigen, wo jemand wohnt oder war.' },
} satisfies Readonly<Record<keyof typeof piiEn, DetectorWords>>;
