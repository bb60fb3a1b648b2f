import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const secret = `${sample(base62, 3, 401)}8Q~${sample(base64url, 34, 402)}`;
const older = `${sample(base62, 3, 403)}7Q~${sample(base62, 31, 404)}`;
const form = 'the form of the secrets that the portal shows once';

export const azureClientSecretExamples: DetectorExamples = {
  match: [
    { text: `AZURE_CLIENT_SECRET=${secret}`, value: secret, likelihood: 'very-likely', source: form },
    { text: `"clientSecret": "${older}"`, value: older, likelihood: 'very-likely', source: form },
    { text: `the secret ${secret} expires in May`, value: secret, likelihood: 'very-likely', source: form },
  ],
  nearMiss: [
    { text: `AZURE_CLIENT_SECRET=abc8Q~${'x'.repeat(34)}`, why: 'filled up by hand' },
    { text: 'such a secret holds 8Q~ behind three characters', why: 'the mark alone' },
    { text: `zzz${secret}`, why: 'part of a longer word' },
    { text: `${sample(base62, 3, 405)}8Q~${sample(base62, 20, 406)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'marks', make: (size) => fill('abc8Q~', size) }],
};
