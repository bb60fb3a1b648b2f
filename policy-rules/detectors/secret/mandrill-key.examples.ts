import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `md-${sample(base64url, 22, 4975)}`;
const value = sample(base64url, 22, 4976);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const mandrillKeyExamples: DetectorExamples = {
  match: [
    { text: `MANDRILL_API_KEY=${token}`, value: token, likelihood: 'possible', source: prefixed },
    { text: `{"token": "${token}"}`, value: token, likelihood: 'possible', source: prefixed },
    { text: `MANDRILL_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `md-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with md-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `md-${sample(base64url, 19, 4977)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MANDRILL_API_KEY=${MANDRILL_API_KEY}', why: 'a variable' },
    { text: 'MANDRILL_API_KEY=<your key>', why: 'a place for a value' },
    { text: `MANDRILL_API_KEY=${sample(base64url, 19, 4978)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('md-', size) },
    { name: 'names without a value', make: (size) => fill('MANDRILL_API_KEY = ', size) },
  ],
};
