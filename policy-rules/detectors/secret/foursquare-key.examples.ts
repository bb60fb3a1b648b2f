import type { DetectorExamples } from '../../engine/detector.ts';
import { base32, base62, fill, sample } from '../../engine/sample.ts';

const token = `fsq3${sample(base62, 44, 4734)}`;
const value = sample(base32, 48, 4735);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const foursquareKeyExamples: DetectorExamples = {
  match: [
    { text: `FOURSQUARE_CLIENT_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `FOURSQUARE_CLIENT_SECRET=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `fsq3${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with fsq3', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `fsq3${sample(base62, 41, 4736)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'FOURSQUARE_CLIENT_SECRET=${FOURSQUARE_CLIENT_SECRET}', why: 'a variable' },
    { text: 'FOURSQUARE_CLIENT_SECRET=<your key>', why: 'a place for a value' },
    { text: `FOURSQUARE_CLIENT_SECRET=${sample(base32, 45, 4737)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('fsq3', size) },
    { name: 'names without a value', make: (size) => fill('FOURSQUARE_CLIENT_SECRET = ', size) },
  ],
};
