import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = `sk-${sample(hexDigits, 32, 2323)}`;
const bare = 'no prefix: the name of the provider stands before it';

export const deepseekKeyExamples: DetectorExamples = {
  match: [
    { text: `DEEPSEEK_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const deepseekApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"deepseek_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'DEEPSEEK_API_KEY=${DEEPSEEK_API_KEY}', why: 'a variable' },
    { text: 'DEEPSEEK_API_KEY=<your key>', why: 'a place for a value' },
    { text: `DEEPSEEK_API_KEY=${`sk-${sample(hexDigits, 29, 2324)}`}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('DEEPSEEK_API_KEY = ', size) }],
};
