import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const form = 'the form of the issuing country (PRADO); the number is made up';

export const passportNumberExamples: DetectorExamples = {
  match: [
    { text: 'Passport number: 529918377', value: '529918377', likelihood: 'likely', source: form },
    { text: 'Reisepass-Nr.: C4KT72L9P', value: 'C4KT72L9P', likelihood: 'likely', source: form },
    { text: 'Passeport 05RP34083', value: '05RP34083', likelihood: 'likely', source: form },
    { text: 'pasaporte: AAF238143', value: 'AAF238143', likelihood: 'likely', source: form },
    { text: '"passport": "P 4366918"', value: 'P 4366918', likelihood: 'likely', source: form },
    { text: '护照:EA1237567', value: 'EA1237567', likelihood: 'likely', source: form },
  ],
  nearMiss: [
    { text: 'passport@0.7.0 and passport-local 1.0.0', why: 'versions of a package' },
    { text: 'The passport was issued on 20200131', why: 'a date, not behind the label' },
    { text: 'Passport number: 123456789', why: 'counted up' },
    { text: 'booking AB1237567', why: 'no label' },
    { text: 'passport: req.session.user1', why: 'a member of an object' },
  ],
  pathological: [
    { name: 'labels', make: (size) => fill('passport number ', size) },
    { name: 'labels and blanks', make: (size) => fill('passport:  ((', size) },
  ],
};
