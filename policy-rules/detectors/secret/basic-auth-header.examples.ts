import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const encode = (text: string): string => {
  const bits = [...text].map((one) => one.charCodeAt(0).toString(2).padStart(8, '0')).join('');
  const six = bits.match(/.{1,6}/g) ?? [];
  return six
    .map((one) => `${base62.slice(10)}${base62.slice(0, 10)}+/`.charAt(parseInt(one.padEnd(6, '0'), 2)))
    .join('')
    .padEnd(Math.ceil(text.length / 3) * 4, '=');
};
const value = encode(`svc:${sample(base62, 14, 51)}`);

export const basicAuthHeaderExamples: DetectorExamples = {
  match: [
    { text: `Authorization: Basic ${value}`, value, likelihood: 'very-likely', source: 'RFC 7617, 2' },
    { text: `headers = {'Authorization': 'Basic ${value}'}`, value, likelihood: 'very-likely', source: 'in a program' },
    { text: `-H 'Proxy-Authorization: basic ${value}'`, value, likelihood: 'very-likely', source: 'to a proxy' },
  ],
  nearMiss: [
    { text: 'a basic understanding of the matter', why: 'prose' },
    { text: `Authorization: Basic ${encode('user:password')}`, why: 'the words of manuals' },
    { text: `Authorization: Basic ${sample(base62, 24, 52)}`, why: 'not a name and a password' },
    { text: 'Authorization: Basic <credentials>', why: 'a place' },
  ],
  pathological: [{ name: 'words', make: (size) => fill('basic aaaaaaaa ', size) }],
};
