import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample, sampleUuid } from '../../engine/sample.ts';

const token = `ABSK${sample(base62, 112, 1787)}`;
const token1 = `bedrock-api-key-${sample(base62, 100, 1788)}`;
const token2 = `amzn.mws.${sampleUuid(1789)}`;
const token3 = `IQoJb3JpZ2lu${sample(base62, 200, 1795)}`;
const token4 = `FwoGZXIvYXdz${sample(base62, 200, 1796)}`;
const prefixed = 'the form of the token, with its prefix';

export const awsTokenExamples: DetectorExamples = {
  match: [
    { text: `AWS_SESSION_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
    { text: `AWS_SESSION_TOKEN=${token3}`, value: token3, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token4}"}`, value: token4, likelihood: 'very-likely', source: prefixed },
  ],
  nearMiss: [
    { text: `ABSK${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with ABSK', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `ABSK${sample(base62, 106, 1797)}`, why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('ABSK', size) }],
};
