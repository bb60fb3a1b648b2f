import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const word = sample(base62, 14, 51);

export const curlCredentialsExamples: DetectorExamples = {
  match: [
    { text: `curl -u api:${word} https://api.corp.test/v1`, value: word, likelihood: 'likely', source: 'curl(1)' },
    {
      text: `curl -s --user 'api:${word}' \\\n  https://api.corp.test/v1`,
      value: word,
      likelihood: 'likely',
      source: 'in quotes, on two lines',
    },
    { text: `curl --user joe:'${word}' -X PATCH`, value: word, likelihood: 'likely', source: 'only the password in quotes' },
    { text: `http -u joe:${word}`, value: word, likelihood: 'possible', source: 'another command' },
  ],
  nearMiss: [
    { text: 'docker run -u 1000:1000 alpine', why: 'user and group of a container' },
    { text: 'curl -u user:password https://host', why: 'the words of manuals' },
    { text: 'curl -u $USER:$TOKEN https://host', why: 'variables' },
    { text: 'curl -u name https://host', why: 'no password' },
  ],
  pathological: [
    { name: 'options', make: (size) => fill('curl -u a:', size) },
    { name: 'names', make: (size) => fill(' --user', size) },
  ],
};
