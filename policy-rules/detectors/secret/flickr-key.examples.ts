import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const value = sample(base36, 32, 4289);
const bare = 'no prefix: the name of the provider stands before it';

export const flickrKeyExamples: DetectorExamples = {
  match: [
    { text: `FLICKR_API_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const flickrApiKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"flickr_api_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'FLICKR_API_KEY=${FLICKR_API_KEY}', why: 'a variable' },
    { text: 'FLICKR_API_KEY=<your key>', why: 'a place for a value' },
    { text: `FLICKR_API_KEY=${sample(base36, 29, 4290)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('FLICKR_API_KEY = ', size) }],
};
