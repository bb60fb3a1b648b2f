import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample, sampleUuid } from '../../engine/sample.ts';

const token = `mdb_sa_sk_${sample(base64url, 40, 3804)}`;
const value = sampleUuid(3805);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const mongodbAtlasKeyExamples: DetectorExamples = {
  match: [
    { text: `MONGODB_ATLAS_PRIVATE_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `MONGODB_ATLAS_PRIVATE_KEY=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `mdb_sa_sk_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with mdb_sa_sk_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `mdb_sa_sk_${sample(base64url, 37, 3811)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MONGODB_ATLAS_PRIVATE_KEY=${MONGODB_ATLAS_PRIVATE_KEY}', why: 'a variable' },
    { text: 'MONGODB_ATLAS_PRIVATE_KEY=<your key>', why: 'a place for a value' },
    { text: `MONGODB_ATLAS_PRIVATE_KEY=${sampleUuid(3812).slice(5)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('mdb_sa_sk_', size) },
    { name: 'names without a value', make: (size) => fill('MONGODB_ATLAS_PRIVATE_KEY = ', size) },
  ],
};
