import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample } from '../../engine/sample.ts';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const body = sample(base58, 107, 3);

const source = 'made up, in the form of the reference';

export const bitcoinExtendedKeyExamples: DetectorExamples = {
  match: [
    { text: `xpub${body}`, value: `xpub${body}`, likelihood: 'very-likely', source },
    { text: `watch zpub${body} only`, value: `zpub${body}`, likelihood: 'very-likely', source },
    { text: `"key":"tpub${body}"`, value: `tpub${body}`, likelihood: 'very-likely', source },
  ],
  nearMiss: [
    { text: `xpub${body.slice(9)}`, why: 'too short' },
    { text: 'xpub and ypub', why: 'names' },
    { text: `axpub${body}`, why: 'part of a word' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('xpub', size) }],
};
