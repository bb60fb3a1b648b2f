import type { DetectorExamples } from '../../engine/detector.ts';
import { fill, sampleUuid } from '../../engine/sample.ts';

const value = sampleUuid(83);

export const shortcutTokenExamples: DetectorExamples = {
  match: [
    { text: `SHORTCUT_API_KEY=${value}`, value, likelihood: 'likely', source: 'in a file of variables' },
    { text: `{ "shortcut_token": "${value}" }`, value, likelihood: 'likely', source: 'as JSON' },
    { text: `our shortcut secret: ${value}`, value, likelihood: 'likely', source: 'in a message' },
  ],
  nearMiss: [
    { text: `request ${value} was served`, why: 'no name before it' },
    { text: `SHORTCUT_API_KEY=${'x'.repeat(value.length)}`, why: 'a place for a token' },
    { text: 'shortcut has tokens, keys and secrets like everyone', why: 'the name in prose' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('SHORTCUT_API_KEY=', size) }],
};
