import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sample } from '../../engine/sample.ts';

const capitals = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const token = `API-${sample(capitals, 26, 54)}`;

export const octopusDeployKeyExamples: DetectorExamples = {
  match: [
    { text: `OCTOPUS_DEPLOY_API_KEY=${token}`, value: token, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "value": "${token}" }`, value: token, likelihood: 'likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${token}"`, value: token, likelihood: 'likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with API- and more', why: 'the prefix alone' },
    { text: `API-${'x'.repeat(token.length - 4)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 10), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('API-', size) }],
};
