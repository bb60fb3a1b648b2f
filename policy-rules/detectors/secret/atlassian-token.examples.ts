import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const token = `ATATT3${sample(base64url, 152, 2914)}=${sample('0123456789ABCDEF', 8, 2915)}`;
const token1 = `ATCTT3${sample(base64url, 152, 2916)}=${sample('0123456789ABCDEF', 8, 2917)}`;
const value = sample(base62, 24, 2918);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const atlassianTokenExamples: DetectorExamples = {
  match: [
    { text: `JIRA_API_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `JIRA_API_TOKEN=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `ATATT3${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with ATATT3', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `ATATT3${sample(base64url, 152, 2919)}=${sample('0123456789ABCDEF', 5, 2920)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'JIRA_API_TOKEN=${JIRA_API_TOKEN}', why: 'a variable' },
    { text: 'JIRA_API_TOKEN=<your token>', why: 'a place for a value' },
    { text: `JIRA_API_TOKEN=${sample(base62, 21, 2921)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('ATATT3', size) },
    { name: 'names without a value', make: (size) => fill('JIRA_API_TOKEN = ', size) },
  ],
};
