import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const bits = (text: string): string => [...text].map((character) => character.charCodeAt(0).toString(2).padStart(8, '0')).join('');
/** base64url of ASCII (RFC 4648, 5), so that the examples stay readable as JSON. */
const encode = (json: unknown): string =>
  (bits(JSON.stringify(json)).match(/.{1,6}/g) ?? [])
    .map((six) => `${base62.slice(10)}${base62.slice(0, 10)}-_`.charAt(parseInt(six.padEnd(6, '0'), 2)))
    .join('');

const header = encode({ alg: 'HS256', typ: 'JWT' });
const payload = encode({ sub: '1234567890', name: 'Jane', iat: 1516239022 });
const signed = [header, payload, sample(base64url, 43, 41)].join('.');
const unsigned = `${encode({ alg: 'none' })}.${payload}.`;
const cut = `${header}.${payload}`;
const encrypted = [
  encode({ alg: 'RSA-OAEP', enc: 'A256GCM' }),
  ...[342, 16, 60, 22].map((length, seed) => sample(base64url, length, 42 + seed)),
].join('.');

export const jwtExamples: DetectorExamples = {
  match: [
    { text: `Authorization: Bearer ${signed}`, value: signed, likelihood: 'very-likely', source: 'RFC 7519, 3.1' },
    { text: `"token":"${unsigned}"`, value: unsigned, likelihood: 'very-likely', source: 'RFC 7519, 6' },
    { text: `see ${cut} for the claims`, value: cut, likelihood: 'very-likely', source: 'the signature was not copied' },
    { text: encrypted, value: encrypted, likelihood: 'very-likely', source: 'RFC 7516, 3.1' },
  ],
  nearMiss: [
    { text: 'tokens begin with eyJ', why: 'the beginning alone' },
    { text: `${encode({ id: 1234567, name: 'Jane' })}.${payload}.x`, why: 'JSON, but no header' },
    { text: `a${signed}`, why: 'part of a longer word' },
    { text: `data:application/json;base64,${payload}`, why: 'one part only' },
  ],
  pathological: [
    { name: 'beginnings', make: (size) => fill('eyJ', size) },
    { name: 'headers without payload', make: (size) => fill(`${header}.`, size) },
  ],
};
