import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample, sampleUuid } from '../../engine/sample.ts';

const token = `sdk-${sampleUuid(3683)}`;
const token1 = `mob-${sampleUuid(3689)}`;
const value = `api-${sampleUuid(3695)}`;
const value1 = sample(base36, 40, 3701);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const launchdarklyKeyExamples: DetectorExamples = {
  match: [
    { text: `LAUNCHDARKLY_ACCESS_TOKEN=${token}`, value: token, likelihood: 'likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'likely', source: prefixed },
    { text: `LAUNCHDARKLY_ACCESS_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const launchdarklyAccessToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `sdk-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with sdk-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `sdk-${sampleUuid(3702).slice(5)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LAUNCHDARKLY_ACCESS_TOKEN=${LAUNCHDARKLY_ACCESS_TOKEN}', why: 'a variable' },
    { text: 'LAUNCHDARKLY_ACCESS_TOKEN=<your key>', why: 'a place for a value' },
    { text: `LAUNCHDARKLY_ACCESS_TOKEN=${sample(base36, 37, 3708)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('sdk-', size) },
    { name: 'names without a value', make: (size) => fill('LAUNCHDARKLY_ACCESS_TOKEN = ', size) },
  ],
};
