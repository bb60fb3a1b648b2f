import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const marker = ['T3Blbk', 'FJ'].join('');
const legacy = `sk-${sample(base62, 20, 12)}${marker}${sample(base62, 20, 13)}`;
const project = `sk-proj-${sample(base64url, 74, 14)}${marker}${sample(base64url, 74, 15)}`;
const service = `sk-svcacct-${sample(base64url, 58, 16)}${marker}${sample(base64url, 58, 17)}`;
const copy = `sk-${sample(base62, 48, 18)}`;
const observed = 'the form of keys since 2023, with the marker in the middle';

export const openaiKeyExamples: DetectorExamples = {
  match: [
    { text: `OPENAI_API_KEY=${legacy}`, value: legacy, likelihood: 'very-likely', source: observed },
    { text: `key: '${project}'`, value: project, likelihood: 'very-likely', source: observed },
    { text: service, value: service, likelihood: 'very-likely', source: observed },
    { text: `Authorization: Bearer ${copy}`, value: copy, likelihood: 'likely', source: 'vendors that copy the prefix' },
    {
      text: `sk-admin-${sample(base64url, 40, 19)}`,
      value: `sk-admin-${sample(base64url, 40, 19)}`,
      likelihood: 'likely',
      source: 'admin key',
    },
  ],
  nearMiss: [
    { text: 'sk-spinner-fading-circle is a class', why: 'a name in a style sheet' },
    { text: `sk-${'x'.repeat(48)}`, why: 'filled up by hand' },
    { text: 'task-1234567890123456789012345678901234', why: 'part of a word' },
    { text: `sk-${sample(base62, 12, 20)}`, why: 'too short' },
    { text: `sk-${'1234'.repeat(9)}`, why: 'digits only' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('sk-', size) },
    { name: 'project prefixes', make: (size) => fill('sk-proj-', size) },
  ],
};
