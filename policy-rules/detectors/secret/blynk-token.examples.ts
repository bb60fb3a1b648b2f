import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `oa2-client-id_${sample(base64url, 32, 1181)}:${sample(base64url, 40, 1182)}`;
const value = sample(base64url, 32, 1183);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const blynkTokenExamples: DetectorExamples = {
  match: [
    { text: `BLYNK_AUTH_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `BLYNK_AUTH_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `oa2-client-id_${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with oa2-client-id_', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `oa2-client-id_${sample(base64url, 32, 1184)}:${sample(base64url, 37, 1185)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'BLYNK_AUTH_TOKEN=${BLYNK_AUTH_TOKEN}', why: 'a variable' },
    { text: 'BLYNK_AUTH_TOKEN=<your token>', why: 'a place for a value' },
    { text: `BLYNK_AUTH_TOKEN=${sample(base64url, 29, 1186)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('oa2-client-id_', size) },
    { name: 'names without a value', make: (size) => fill('BLYNK_AUTH_TOKEN = ', size) },
  ],
};
