import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `pypi-AgEIcHlwaS5vcmc${sample(base64url, 120, 51)}`;
const second = `pypi-AgENdGVzdC5weXBpLm9yZ${sample(base64url, 120, 58)}`;

export const pypiTokenExamples: DetectorExamples = {
  match: [
    { text: `PYPI_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with pypi-AgEIcHlwaS5vcmc and more', why: 'the prefix alone' },
    { text: `pypi-AgEIcHlwaS5vcmc${'x'.repeat(token.length - 20)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 26), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('pypi-AgEIcHlwaS5vcmc', size) }],
};
