import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample, sampleUuid } from '../../engine/sample.ts';

const token = `figd_${sample(base64url, 40, 3866)}`;
const value = `${sample('0123456789', 8, 3867)}-${sampleUuid(3868)}`;
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const figmaTokenExamples: DetectorExamples = {
  match: [
    { text: `FIGMA_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `FIGMA_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `figd_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with figd_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `figd_${sample(base64url, 35, 3874)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'FIGMA_TOKEN=${FIGMA_TOKEN}', why: 'a variable' },
    { text: 'FIGMA_TOKEN=<your token>', why: 'a place for a value' },
    { text: `FIGMA_TOKEN=${`${sample('0123456789', 8, 3875)}-${sampleUuid(3876).slice(5)}`}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('figd_', size) },
    { name: 'names without a value', make: (size) => fill('FIGMA_TOKEN = ', size) },
  ],
};
