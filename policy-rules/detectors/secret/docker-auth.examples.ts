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
const login = encode(`joe:${sample(base62, 14, 51)}`);
const file = encode(`{"auths":{"registry.corp.test":{"auth":"${login}"}}}`);

export const dockerAuthExamples: DetectorExamples = {
  match: [
    { text: `{"auths":{"registry.corp.test":{"auth":"${login}"}}}`, value: login, likelihood: 'very-likely', source: 'docker login' },
    { text: `"auth" : "${login}"`, value: login, likelihood: 'very-likely', source: 'docker login' },
    { text: `  .dockerconfigjson: ${file}`, value: file, likelihood: 'very-likely', source: 'Kubernetes, Docker config secrets' },
  ],
  nearMiss: [
    { text: '"auth": "required"', why: 'a word' },
    { text: `"auth": "${encode('username:password')}"`, why: 'the words of manuals' },
    { text: `"auth": "${sample(base62, 24, 66)}"`, why: 'not a name and a password' },
    { text: 'eyJhdXRocyI6 is how it begins', why: 'the beginning alone' },
  ],
  pathological: [
    { name: 'names', make: (size) => fill('"auth":', size) },
    { name: 'beginnings', make: (size) => fill('eyJhdXRocyI6', size) },
  ],
};
