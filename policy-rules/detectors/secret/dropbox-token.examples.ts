import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `sl.${sample(base64url, 120, 4193)}`;
const value = `${sample(base62, 11, 4194)}AAAAAAAAAA${sample(base64url, 43, 4195)}`;
const value1 = sample(base36, 15, 4196);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const dropboxTokenExamples: DetectorExamples = {
  match: [
    { text: `DROPBOX_APP_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `DROPBOX_APP_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const dropboxAppSecret = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `sl.${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with sl.', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `sl.${sample(base64url, 117, 4197)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'DROPBOX_APP_SECRET=${DROPBOX_APP_SECRET}', why: 'a variable' },
    { text: 'DROPBOX_APP_SECRET=<your token>', why: 'a place for a value' },
    { text: `DROPBOX_APP_SECRET=${sample(base36, 12, 4198)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('sl.', size) },
    { name: 'names without a value', make: (size) => fill('DROPBOX_APP_SECRET = ', size) },
  ],
};
