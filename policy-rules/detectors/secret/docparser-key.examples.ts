import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 40, 2284);
const bare = 'no prefix: the name of the provider stands before it';

export const docparserKeyExamples: DetectorExamples = {
  match: [
    { text: `DOCPARSER_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const docparserApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"docparser_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'DOCPARSER_API_KEY=${DOCPARSER_API_KEY}', why: 'a variable' },
    { text: 'DOCPARSER_API_KEY=<your key>', why: 'a place for a value' },
    { text: `DOCPARSER_API_KEY=${sample(hexDigits, 37, 2285)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('DOCPARSER_API_KEY = ', size) }],
};
