import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = `${sample(base62, 6, 1257)}_${sample(base62, 29, 1258)}_mmk`;
const value1 = sample(base62, 16, 1259);
const bare = 'no prefix: the name of the provider stands before it';

export const maxmindKeyExamples: DetectorExamples = {
  match: [
    { text: `MAXMIND_LICENSE_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const maxmindLicenseKey = "${value1}";`, value: value1, likelihood: 'likely', source: bare },
    { text: `"maxmind_license_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'MAXMIND_LICENSE_KEY=${MAXMIND_LICENSE_KEY}', why: 'a variable' },
    { text: 'MAXMIND_LICENSE_KEY=<your key>', why: 'a place for a value' },
    { text: `MAXMIND_LICENSE_KEY=${sample(base62, 13, 1260)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('MAXMIND_LICENSE_KEY = ', size) }],
};
