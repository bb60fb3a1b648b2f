import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const word = sample(base62, 14, 51);
const spec = 'RFC 3986, 3.2.1: userinfo';

export const urlPasswordExamples: DetectorExamples = {
  match: [
    { text: `git clone https://deploy:${word}@git.corp.test/a/b.git`, value: word, likelihood: 'likely', source: spec },
    { text: `HTTPS_PROXY=http://svc:${word}@proxy.corp.test:3128`, value: word, likelihood: 'likely', source: 'in a file of variables' },
    { text: `"wss://:${word}@queue.corp.test/ws"`, value: word, likelihood: 'likely', source: 'no name' },
    { text: `see http://joe:sunflower@wiki.corp.test/`, value: 'sunflower', likelihood: 'possible', source: 'a word of the dictionary' },
  ],
  nearMiss: [
    { text: 'https://user:pass@host/', why: 'the words of manuals' },
    { text: 'http://localhost:8080/@scope/name', why: 'a port and a path' },
    { text: 'https://${USER}:${TOKEN}@git.corp.test/', why: 'variables' },
    { text: 'https://corp.test:443@x', why: 'a port' },
    { text: 'https://<user>:<password>@host', why: 'places' },
  ],
  pathological: [
    { name: 'logins without a host', make: (size) => fill('https://a:', size) },
    { name: 'schemes', make: (size) => fill('https://', size) },
  ],
};
