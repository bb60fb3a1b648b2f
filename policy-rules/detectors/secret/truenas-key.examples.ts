import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const key = `7-${sample(base62, 64, 9)}`;

export const truenasKeyExamples: DetectorExamples = {
  match: [
    {
      text: `{"method":"auth.login_with_api_key","params":["${key}"]}`,
      value: key,
      likelihood: 'very-likely',
      source: 'a call of the API',
    },
    { text: `TRUENAS_API_KEY=${key}`, value: key, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `the key of our TrueNAS box: ${key}`, value: key, likelihood: 'very-likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `build ${key}`, why: 'no name before it' },
    { text: `TRUENAS_API_KEY=1-${'x'.repeat(64)}`, why: 'filled up by hand' },
    { text: `truenas 7-${sample(base62, 40, 10)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names', make: (size) => fill('truenas 1-', size) }],
};
