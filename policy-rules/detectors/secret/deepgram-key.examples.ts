import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 40, 4990);
const bare = 'no prefix: the name of the provider stands before it';

export const deepgramKeyExamples: DetectorExamples = {
  match: [
    { text: `DEEPGRAM_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const deepgramApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"deepgram_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'DEEPGRAM_API_KEY=${DEEPGRAM_API_KEY}', why: 'a variable' },
    { text: 'DEEPGRAM_API_KEY=<your key>', why: 'a place for a value' },
    { text: `DEEPGRAM_API_KEY=${sample(hexDigits, 37, 4991)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('DEEPGRAM_API_KEY = ', size) }],
};
