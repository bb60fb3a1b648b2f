import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const token = `pat-na1-${sampleUuid(1410)}`;
const token1 = `pat-na2-${sampleUuid(1416)}`;
const token2 = `pat-eu1-${sampleUuid(1422)}`;
const token3 = `pat-ap1-${sampleUuid(1428)}`;
const value = sampleUuid(1434);
const prefixed = 'the form of the token, with its prefix';
const bare = 'no prefix: the name of the provider stands before it';

export const hubspotTokenExamples: DetectorExamples = {
  match: [
    { text: `HUBSPOT_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: prefixed },
    { text: `{"token": "${token1}"}`, value: token1, likelihood: 'very-likely', source: prefixed },
    { text: `it said ${token2} and went on`, value: token2, likelihood: 'very-likely', source: prefixed },
    { text: `HUBSPOT_API_KEY=${token3}`, value: token3, likelihood: 'very-likely', source: prefixed },
    { text: `HUBSPOT_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `pat-na1-${'x'.repeat(40)}`, why: 'filled up by hand' },
    { text: 'it begins with pat-na1-', why: 'the prefix alone' },
    { text: `z${token}`, why: 'part of a longer word' },
    { text: `pat-na1-${sampleUuid(1440).slice(5)}`, why: 'cut off' },
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'HUBSPOT_API_KEY=${HUBSPOT_API_KEY}', why: 'a variable' },
    { text: 'HUBSPOT_API_KEY=<your token>', why: 'a place for a value' },
    { text: `HUBSPOT_API_KEY=${sampleUuid(1446).slice(5)}`, why: 'too short' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('pat-na1-', size) },
    { name: 'names without a value', make: (size) => fill('HUBSPOT_API_KEY = ', size) },
  ],
};
