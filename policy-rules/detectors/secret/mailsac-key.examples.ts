import type { DetectorExamples } from '../../engine/detector.ts';
import { base64url, fill, sample } from '../../engine/sample.ts';

const value = `k_${sample(base64url, 40, 1344)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const mailsacKeyExamples: DetectorExamples = {
  match: [
    { text: `MAILSAC_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const mailsacKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"mailsac_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MAILSAC_KEY=${MAILSAC_KEY}', why: 'a variable' },
    { text: 'MAILSAC_KEY=<your key>', why: 'a place for a value' },
    { text: `MAILSAC_KEY=${`k_${sample(base64url, 37, 1345)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MAILSAC_KEY = ', size) }],
};
