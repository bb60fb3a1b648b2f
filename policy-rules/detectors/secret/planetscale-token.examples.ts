import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const token = `pscale_tkn_${sample(base64url, 43, 45)}`;
const second = `pscale_pw_${sample(base64url, 43, 52)}`;
const third = `pscale_oauth_${sample(base64url, 43, 59)}`;

export const planetscaleTokenExamples: DetectorExamples = {
  match: [
    { text: `PLANETSCALE_TOKEN=${token}`, value: token, likelihood: 'very-likely', source: 'in a file of variables' },
    { text: `{ "value": "${second}" }`, value: second, likelihood: 'very-likely', source: 'as JSON' },
    { text: `curl -H "Authorization: Bearer ${third}"`, value: third, likelihood: 'very-likely', source: 'in a command' },
  ],
  nearMiss: [
    { text: 'the value begins with pscale_tkn_ and more', why: 'the prefix alone' },
    { text: `pscale_tkn_${'x'.repeat(token.length - 11)}`, why: 'filled up by hand' },
    { text: `x${token}`, why: 'part of a longer word' },
    { text: token.slice(0, 17), why: 'cut off' },
  ],
  pathological: [{ name: 'prefixes', make: (size) => fill('pscale_tkn_', size) }],
};
