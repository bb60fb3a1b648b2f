import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const key = `${sample(hexDigits, 32, 461)}-us21`;
const short = `${sample(hexDigits, 32, 462)}-us6`;
const docs = 'Mailchimp, quick start';

export const mailchimpKeyExamples: DetectorExamples = {
  match: [
    { text: `MAILCHIMP_API_KEY=${key}`, value: key, likelihood: 'very-likely', source: docs },
    { text: `apiKey: '${short}'`, value: short, likelihood: 'very-likely', source: docs },
    { text: `curl -u any:${key} https://us21.api.mailchimp.com/3.0/`, value: key, likelihood: 'very-likely', source: docs },
  ],
  nearMiss: [
    { text: `${'0'.repeat(32)}-us1`, why: 'filled up by hand' },
    { text: `${key}a`, why: 'part of a longer word' },
    { text: `${sample(hexDigits, 32, 463)}-use`, why: 'a word behind a digest' },
    { text: 'server prefix: us21, list e1d2-us21', why: 'the data centre alone' },
  ],
  pathological: [
    { name: 'ends', make: (size) => fill('-us1', size) },
    { name: 'digits without an end', make: (size) => fill(`${sample(hexDigits, 31, 464)}-us1 `, size) },
  ],
};
