import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample } from '../../engine/sample.ts';

const body = sample('abcdefghijklmnopqrstuvwxyz234567', 55, 5);

const source = 'made up, in the form of the reference';

export const onionAddressExamples: DetectorExamples = {
  match: [
    { text: `http://${body}d.onion/x`, value: `${body}d.onion`, likelihood: 'very-likely', source },
    { text: `see ${body}d.onion`, value: `${body}d.onion`, likelihood: 'very-likely', source },
    { text: `"${body}d.onion"`, value: `${body}d.onion`, likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: `${body}x.onion`, why: 'ends with d' },
    { text: 'soup.onion', why: 'a file' },
    { text: `a${body}d.onion`, why: 'too long' },
  ],
  pathological: [{ name: 'labels', make: (size) => fill('.onion', size) }],
};
