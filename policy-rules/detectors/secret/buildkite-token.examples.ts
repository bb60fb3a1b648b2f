import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `bkua_${sample(base36, 40, 1447)}`;
const token1 = `bkaj_${sample(base36, 40, 1448)}`;
const token2 = `bkct_${sample(base36, 40, 1449)}`;
const value = sample(hexDigits, 40, 1450);
const value1 = sample(base62, 50, 1451);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const buildkiteTokenExamples: DetectorExamples = {
  match: [
    { text: `BUILDKITE_AGENT_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
    { text: `BUILDKITE_AGENT_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const buildkiteAgentToken = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `bkua_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with bkua_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `bkua_${sample(base36, 37, 1452)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BUILDKITE_AGENT_TOKEN=${BUILDKITE_AGENT_TOKEN}', why: 'a variable' },
    { text: 'BUILDKITE_AGENT_TOKEN=<your token>', why: 'a place for a value' },
    { text: `BUILDKITE_AGENT_TOKEN=${sample(base62, 47, 1453)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('bkua_', size) },
    { name: 'names without a value', make: (size) => fill('BUILDKITE_AGENT_TOKEN = ', size) },
  ],
};
