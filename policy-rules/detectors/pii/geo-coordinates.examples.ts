import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const made = 'the Eiffel tower and other sights';

export const geoCoordinatesExamples: DetectorExamples = {
  match: [
    { text: 'seen at 48.8584° N, 2.2945° E', value: '48.8584° N, 2.2945° E', likelihood: 'likely', source: made },
    { text: 'GPS: 48.85837, 2.29448', value: '48.85837, 2.29448', likelihood: 'likely', source: made },
    { text: 'Koordinaten 52.51627,13.37770', value: '52.51627,13.37770', likelihood: 'likely', source: made },
  ],
  nearMiss: [
    { text: '0.1234, 0.5678', why: 'no word says what it is' },
    { text: 'GPS 1.2, 3.4', why: 'too coarse to be a place' },
    { text: 'turn it by 45° N', why: 'one angle only' },
  ],
  pathological: [
    { name: 'degrees', make: (size) => fill('48°', size) },
    { name: 'numbers with a word', make: (size) => fill('gps 48.8583, 2.2944 ', size) },
  ],
};
