import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';
const token = `os_v2_app_${sample(base32, 103, 75)}`;
const second = `os_v2_org_${sample(base32, 103, 82)}`;
const value = sample(base62, 48, 115);

export const onesignalKeyExamples: DetectorExamples = {
  match: [
    { text: `ONESIGNAL_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `ONESIGNAL_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with os_v2_app_ and more', why: 'the prefix alone' },
    { text: `os_v2_app_${'x'.repeat(token.length - 10)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 16), why: 'cut off' },
    { text: `ONESIGNAL_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'onesignal has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('os_v2_app_', size) },
    { name: 'names without a value', make: (size) => fill('ONESIGNAL_API_KEY=', size) },
  ],
};
