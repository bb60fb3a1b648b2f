import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `${sample(hexDigits, 8, 108)}:${sample(hexDigits, 8, 109)}`;

export const sidekiqCredentialsExamples: DetectorExamples = {
  match: [
    { text: `BUNDLE_ENTERPRISE__CONTRIBSYS__COM_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "bundle_enterprise__contribsys__com_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our bundle_enterprise__contribsys__com secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `BUNDLE_ENTERPRISE__CONTRIBSYS__COM_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a secret' },
    { text: 'bundle_enterprise__contribsys__com has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('BUNDLE_ENTERPRISE__CONTRIBSYS__COM_API_KEY=', size) }],
};
