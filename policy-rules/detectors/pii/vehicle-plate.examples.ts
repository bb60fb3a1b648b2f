import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const form = 'the form of the country; the plate is made up';

export const vehiclePlateExamples: DetectorExamples = {
  match: [
    { text: 'License plate: HR26DQ0551', value: 'HR26DQ0551', likelihood: 'likely', source: form },
    { text: 'Kennzeichen: LRO-AB 123', value: 'LRO-AB 123', likelihood: 'likely', source: form },
    { text: 'Targa AB 123 CD', value: 'AB 123 CD', likelihood: 'likely', source: form },
    { text: 'matrícula: 1234 BCD', value: '1234 BCD', likelihood: 'likely', source: form },
    { text: 'Plaka numarası 06 A 123', value: '06 A 123', likelihood: 'likely', source: form },
    { text: 'number plate AB12 CDE', value: 'AB12 CDE', likelihood: 'likely', source: form },
  ],
  nearMiss: [
    { text: 'license plate reader', why: 'no number' },
    { text: 'The plate number is missing', why: 'no number' },
    { text: 'Kennzeichen: HRO-ABC-1234-99', why: 'no plate has so many parts' },
    { text: 'part AB12 CDE', why: 'no label' },
  ],
  pathological: [
    { name: 'labels', make: (size) => fill('license plate ', size) },
    { name: 'labels and letters', make: (size) => fill('targa AB ', size) },
  ],
};
