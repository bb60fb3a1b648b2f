import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `scp-live-${sample(hexDigits, 32, 73)}`;
const second = `scp-test-${sample(hexDigits, 32, 80)}`;
const value = sample(hexDigits, 32, 113);

export const scrapflyKeyExamples: DetectorExamples = {
  match: [
    { text: `SCRAPFLY_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
    { text: `SCRAPFLY_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
  ],
  nearMiss: [
    { text: 'the value begins with scp-live- and more', why: 'the prefix alone' },
    { text: `scp-live-${'x'.repeat(token.length - 9)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 15), why: 'cut off' },
    { text: `SCRAPFLY_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a key' },
    { text: 'scrapfly has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [
    { name: 'prefixes', make: (size) => fill('scp-live-', size) },
    { name: 'names without a value', make: (size) => fill('SCRAPFLY_API_KEY=', size) },
  ],
};
