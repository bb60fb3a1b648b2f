import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, hexDigits, sample } from '../../engine/sample.ts';

const value = sample(hexDigits, 40, 55);

export const todoistTokenExamples: DetectorExamples = {
  match: [
    { text: `TODOIST_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "todoist_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our todoist secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `TODOIST_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'todoist has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('TODOIST_API_KEY=', size) }],
};
