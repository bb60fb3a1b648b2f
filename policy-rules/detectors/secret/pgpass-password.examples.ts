import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const word = sample(base62, 14, 51);
const form = 'PostgreSQL, the password file';

export const pgpassPasswordExamples: DetectorExamples = {
  match: [
    { text: `db.corp.test:5432:orders:app:${word}`, value: word, likelihood: 'likely', source: form },
    { text: `*:5432:*:app:${word}\n`, value: word, likelihood: 'likely', source: form },
    { text: `localhost:5432:*:postgres:${word}`, value: word, likelihood: 'likely', source: form },
  ],
  nearMiss: [
    { text: 'hostname:5432:database:username:password', why: 'the words of the manual' },
    { text: 'postgres:5432:5432', why: 'ports of a container' },
    { text: 'db:5432:orders:app:${PASSWORD}', why: 'a variable' },
  ],
  pathological: [{ name: 'ports', make: (size) => fill('a:5432:', size) }],
};
