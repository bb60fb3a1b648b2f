import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample, sampleUuid } from '../../engine/sample.ts';

const token = `pcsk_${sample(base62, 5, 54)}_${sample(base62, 63, 55)}`;
const value = sampleUuid(94);

export const pineconeKeyExamples: DetectorExamples = {
  match: [
    { text: `PINECONE_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `PINECONE_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with pcsk_ and more', why: 'the prefix alone' },
    { text: `pcsk_${'x'.repeat(token.length - 5)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 11), why: 'cut off' },
    { text: `PINECONE_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'pinecone has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('pcsk_', size) },
    { name: 'names without a value', make: (size) => fill('PINECONE_API_KEY=', size) },
  ],
};
