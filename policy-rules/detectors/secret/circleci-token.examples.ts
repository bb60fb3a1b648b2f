import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `CCIPAT_${sample(base62, 22, 3489)}_${sample(hexDigits, 40, 3490)}`;
const token1 = `CCIPRJ_${sample(base62, 22, 3491)}_${sample(hexDigits, 40, 3492)}`;
const value = sample(hexDigits, 40, 3493);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const circleciTokenExamples: DetectorExamples = {
  match: [
    { text: `CIRCLECI_API_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `CIRCLECI_API_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `CCIPAT_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with CCIPAT_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `CCIPAT_${sample(base62, 22, 3494)}_${sample(hexDigits, 37, 3495)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'CIRCLECI_API_TOKEN=${CIRCLECI_API_TOKEN}', why: 'a variable' },
    { text: 'CIRCLECI_API_TOKEN=<your token>', why: 'a place for a value' },
    { text: `CIRCLECI_API_TOKEN=${sample(hexDigits, 37, 3496)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('CCIPAT_', size) },
    { name: 'names without a value', make: (size) => fill('CIRCLECI_API_TOKEN = ', size) },
  ],
};
