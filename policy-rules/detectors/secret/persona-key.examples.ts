import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const token = `persona_production_${sampleUuid(55)}`;
const second = `persona_sandbox_${sampleUuid(62)}`;

export const personaKeyExamples: DetectorExamples = {
  match: [
    { text: `PERSONA_API_KEY=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with persona_production_ and more', why: 'the prefix alone' },
    { text: `persona_production_${'x'.repeat(token.length - 19)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 25), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('persona_production_', size) }],
};
