import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const key = (kind: string, seed: number): string => `sk-ant-${kind}-${sample(base64url, 93, seed)}AA`;
const api = key('api03', 21);
const admin = key('admin01', 22);
const oauth = key('oat01', 23);
const form = 'prefix, kind, 93 characters of base64url, AA';

export const anthropicKeyExamples: DetectorExamples = {
  match: [
    { text: `ANTHROPIC_API_KEY=${api}`, value: api, likelihood: 'very-likely', source: form },
    { text: `x-api-key: ${admin}`, value: admin, likelihood: 'very-likely', source: form },
    { text: `"${oauth}"`, value: oauth, likelihood: 'very-likely', source: form },
    {
      text: `${api.slice(0, 20)}\u2060${api.slice(20)}`,
      value: `${api.slice(0, 20)}\u2060${api.slice(20)}`,
      likelihood: 'very-likely',
      source: 'word joiner',
    },
  ],
  nearMiss: [
    { text: 'keys begin with sk-ant-api03-', why: 'the prefix alone' },
    { text: `sk-ant-api03-${'x'.repeat(95)}`, why: 'filled up by hand' },
    { text: `task-ant-api03-${sample(base64url, 95, 24)}`, why: 'part of a word' },
    { text: `sk-ant-api03-${sample(base64url, 20, 25)}`, why: 'too short' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('sk-ant-api03-', size) }],
};
