import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 80, 2293);
const bare = 'no prefix: the name of the provider stands before it';

export const abuseipdbKeyExamples: DetectorExamples = {
  match: [
    { text: `ABUSEIPDB_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const abuseipdbApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"abuseipdb_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ABUSEIPDB_API_KEY=${ABUSEIPDB_API_KEY}', why: 'a variable' },
    { text: 'ABUSEIPDB_API_KEY=<your key>', why: 'a place for a value' },
    { text: `ABUSEIPDB_API_KEY=${sample(hexDigits, 77, 2294)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('ABUSEIPDB_API_KEY = ', size) }],
};
