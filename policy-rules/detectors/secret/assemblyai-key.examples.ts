import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 32, 1477);
const bare = 'no prefix: the name of the provider stands before it';

export const assemblyaiKeyExamples: DetectorExamples = {
  match: [
    { text: `ASSEMBLYAI_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const assemblyaiApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"assemblyai_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'ASSEMBLYAI_API_KEY=${ASSEMBLYAI_API_KEY}', why: 'a variable' },
    { text: 'ASSEMBLYAI_API_KEY=<your key>', why: 'a place for a value' },
    { text: `ASSEMBLYAI_API_KEY=${sample(base36, 29, 1478)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('ASSEMBLYAI_API_KEY = ', size) }],
};
