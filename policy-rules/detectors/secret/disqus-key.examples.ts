import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 64, 4037);
const bare = 'no prefix: the name of the provider stands before it';

export const disqusKeyExamples: DetectorExamples = {
  match: [
    { text: `DISQUS_SECRET_KEY=${value}`, value, likelihood: 'likely', source: bare },
    { text: `const disqusSecretKey = "${value}";`, value, likelihood: 'likely', source: bare },
    { text: `"disqus_secret_key": "${value}",`, value, likelihood: 'likely', source: bare },
  ],
  nearMiss: [
    { text: `revision ${value}`, why: 'no name before it' },
    { text: 'DISQUS_SECRET_KEY=${DISQUS_SECRET_KEY}', why: 'a variable' },
    { text: 'DISQUS_SECRET_KEY=<your key>', why: 'a place for a value' },
    { text: `DISQUS_SECRET_KEY=${sample(base62, 61, 4038)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names without a value', make: (size) => fill('DISQUS_SECRET_KEY = ', size) }],
};
