import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const word = sample(base62, 14, 51);
const form = 'GNU inetutils, the .netrc file';

export const netrcPasswordExamples: DetectorExamples = {
  match: [
    { text: `machine git.corp.test login joe password ${word}`, value: word, likelihood: 'very-likely', source: form },
    { text: `machine git.corp.test\n  login joe\n  password ${word}\n`, value: word, likelihood: 'very-likely', source: 'on three lines' },
    { text: `default login joe password ${word}`, value: word, likelihood: 'very-likely', source: form },
  ],
  nearMiss: [
    { text: 'machine HOST login USER password PASSWORD', why: 'the words of manuals' },
    { text: 'the machine login asks for a password first', why: 'prose' },
    { text: 'machine host login joe', why: 'no password' },
    { text: 'machine h login u password <token>', why: 'a place' },
  ],
  pathological: [{ name: 'machines', make: (size) => fill('machine a login ', size) }],
};
