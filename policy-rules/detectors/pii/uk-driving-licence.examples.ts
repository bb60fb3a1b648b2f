import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the form that its authority gives it; the number is made up';

export const ukDrivingLicenceExamples: DetectorExamples = {
  match: [
    { text: 'driving licence: MORGA657054SM9IJ', value: 'MORGA657054SM9IJ', likelihood: 'very-likely', source: rules },
    { text: 'SMIT9801015JK2CD (driver number)', value: 'SMIT9801015JK2CD', likelihood: 'very-likely', source: rules },
    { text: '| licence | SMIT9801015JK2CD |', value: 'SMIT9801015JK2CD', likelihood: 'very-likely', source: rules },
    { text: 'Jane Doe, MORGA657054SM9IJ, Main Street', value: 'MORGA657054SM9IJ', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'driving licence: MORGA667054SM9IJ', why: 'not a number that is given out' },
    { text: 'licence MORGA65705SM9IJ', why: 'not of the right length or form' },
    { text: 'driving licence: MORGA657054SM9IJXY', why: 'longer than the number' },
    { text: 'driving licence /MORGA657054SM9IJ', why: 'part of a path' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('driving licence MORGA657054SM9IJ ', size) },
    { name: 'numbers cut short', make: (size) => fill('MORGA657054SM9I-', size) },
  ],
};
