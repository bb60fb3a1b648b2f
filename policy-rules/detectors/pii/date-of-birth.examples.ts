import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const made = 'made up';

export const dateOfBirthExamples: DetectorExamples = {
  match: [
    { text: 'DOB: 1942-07-21', value: '1942-07-21', likelihood: 'likely', source: made },
    { text: 'She was born on 7 March 1981 in Kent', value: '7 March 1981', likelihood: 'likely', source: made },
    { text: 'Geburtsdatum: 03.11.1975', value: '03.11.1975', likelihood: 'likely', source: made },
    { text: '"date_of_birth": "04/12/1990"', value: '04/12/1990', likelihood: 'likely', source: made },
    { text: 'né le 14/07/1989', value: '14/07/1989', likelihood: 'likely', source: made },
    { text: '生年月日:1985年4月3日', value: '1985年4月3日', likelihood: 'likely', source: made },
  ],
  nearMiss: [
    { text: 'released on 2024-01-15', why: 'no word for birth' },
    { text: 'born in 1984', why: 'a year only' },
    { text: 'dob: Date', why: 'the type of a field' },
    { text: 'newborn 2020-01-01', why: 'part of a longer word' },
  ],
  pathological: [
    { name: 'labels', make: (size) => fill('born ', size) },
    { name: 'labels and digits', make: (size) => fill('dob: 19', size) },
  ],
};
