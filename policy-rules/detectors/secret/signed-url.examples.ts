import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample } from '../../engine/sample.ts';

const signature = sample('0123456789abcdef', 64, 5);
const long = sample('0123456789abcdef', 512, 6);

export const signedUrlExamples: DetectorExamples = {
  match: [
    {
      text: `https://files.s3.amazonaws.com/a.pdf?X-Amz-Expires=300&X-Amz-Signature=${signature}`,
      value: signature,
      likelihood: 'likely',
      source: 'AWS, signature version 4',
    },
    { text: `&X-Amz-Signature=${signature}&x-id=GetObject`, value: signature, likelihood: 'likely', source: 'in the middle' },
    {
      text: `https://storage.googleapis.com/b/a.pdf?X-Goog-Signature=${long}`,
      value: long,
      likelihood: 'likely',
      source: 'Google Cloud Storage',
    },
  ],
  nearMiss: [
    { text: '?X-Amz-Signature=<signature>', why: 'a place' },
    { text: 'the parameter X-Amz-Signature= holds it', why: 'the name alone' },
    { text: `X-Amz-Signature=${signature.slice(0, 40)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'names', make: (size) => fill('X-Amz-Signature=', size) }],
};
