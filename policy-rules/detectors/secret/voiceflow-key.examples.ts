import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, hexDigits, sample } from '../../engine/sample.ts';

const token = `VF.DM.${sample(hexDigits, 24, 89)}.${sample(base62, 16, 90)}`;
const second = `VF.WS.${sample(hexDigits, 24, 96)}.${sample(base62, 16, 97)}`;

export const voiceflowKeyExamples: DetectorExamples = {
  match: [
    { text: `VOICEFLOW_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with VF.DM. and more', why: 'the prefix alone' },
    { text: `VF.DM.${'x'.repeat(token.length - 6)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 12), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('VF.DM.', size) }],
};
