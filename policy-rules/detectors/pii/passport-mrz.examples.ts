import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const icao = 'ICAO Doc 9303, part 4, appendix B (the specimen of Utopia)';
const first = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
const second = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';

export const passportMrzExamples: DetectorExamples = {
  match: [
    { text: `${first}\n${second}`, value: `${first}\n${second}`, likelihood: 'very-likely', source: icao },
    { text: `Scan:\n${first}\r\n${second}\nend`, value: `${first}\r\n${second}`, likelihood: 'very-likely', source: icao },
    { text: `> ${first} ${second}`, value: `${first} ${second}`, likelihood: 'very-likely', source: icao },
  ],
  nearMiss: [
    { text: `${first}\n${second.replace('7408122', '7408123')}`, why: 'the check digit of the birthday is wrong' },
    { text: first, why: 'the second line is missing' },
    { text: `${first}\n${second.slice(0, 40)}`, why: 'the second line is too short' },
  ],
  pathological: [
    { name: 'first lines', make: (size) => fill(`${first}\n`, size) },
    { name: 'fillers', make: (size) => fill('P<', size) },
  ],
};
