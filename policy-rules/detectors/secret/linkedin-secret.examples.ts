import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const token = `WPL_AP1.${sample(base62, 16, 1029)}.${sample(base62, 6, 1030)}==`;
const value = sample(base62, 16, 1031);
const value1 = sample(base62, 14, 1032);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const linkedinSecretExamples: DetectorExamples = {
  match: [
    { text: `LINKEDIN_CLIENT_SECRET=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `LINKEDIN_CLIENT_SECRET=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const linkedinClientSecret = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `WPL_AP1.${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with WPL_AP1.', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `WPL_AP1.${sample(base62, 16, 1033)}.${sample(base62, 3, 1034)}==`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'LINKEDIN_CLIENT_SECRET=${LINKEDIN_CLIENT_SECRET}', why: 'a variable' },
    { text: 'LINKEDIN_CLIENT_SECRET=<your secret>', why: 'a place for a value' },
    { text: `LINKEDIN_CLIENT_SECRET=${sample(base62, 11, 1035)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('WPL_AP1.', size) },
    { name: 'names without a value', make: (size) => fill('LINKEDIN_CLIENT_SECRET = ', size) },
  ],
};
