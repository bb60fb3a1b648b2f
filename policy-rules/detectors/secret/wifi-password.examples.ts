import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const word = sample(base62, 12, 7);

export const wifiPasswordExamples: DetectorExamples = {
  match: [
    { text: `WIFI:T:WPA;S:guests;P:${word};;`, value: word, likelihood: 'very-likely', source: 'the text of the square code' },
    { text: `WIFI:S:guests;T:WPA2;P:${word};H:false;;`, value: word, likelihood: 'very-likely', source: 'in another order' },
    { text: `<keyMaterial>${word}</keyMaterial>`, value: word, likelihood: 'very-likely', source: 'netsh wlan export profile key=clear' },
  ],
  nearMiss: [
    { text: 'WIFI:S:guests;T:nopass;;', why: 'no password' },
    { text: 'WIFI:T:WPA;S:<name>;P:<password>;;', why: 'places' },
    { text: '<keyMaterial></keyMaterial>', why: 'empty' },
  ],
  pathological: [{ name: 'beginnings', make: (size) => fill('WIFI:S:a;', size) }],
};
