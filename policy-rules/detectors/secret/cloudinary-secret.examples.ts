import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `cloudinary://${sample('0123456789', 15, 4169)}:${sample(base64url, 27, 4170)}`;
const value = sample(base64url, 27, 4171);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const cloudinarySecretExamples: DetectorExamples = {
  match: [
    { text: `CLOUDINARY_API_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `CLOUDINARY_API_SECRET=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `cloudinary://${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with cloudinary://', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `cloudinary://${sample('0123456789', 15, 4172)}:${sample(base64url, 24, 4173)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CLOUDINARY_API_SECRET=${CLOUDINARY_API_SECRET}', why: 'a variable' },
    { text: 'CLOUDINARY_API_SECRET=<your secret>', why: 'a place for a value' },
    { text: `CLOUDINARY_API_SECRET=${sample(base64url, 24, 4174)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('cloudinary://', size) },
    { name: 'names without a value', make: (size) => fill('CLOUDINARY_API_SECRET = ', size) },
  ],
};
