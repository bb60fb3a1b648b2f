import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, fill, sample } from '../../engine/sample.ts';

const value = sample(base62, 32, 53);

export const sessionCookieExamples: DetectorExamples = {
  match: [
    { text: `Set-Cookie: PHPSESSID=${value}; path=/; HttpOnly`, value, likelihood: 'very-likely', source: 'PHP' },
    { text: `-b 'JSESSIONID=${value}'`, value, likelihood: 'likely', source: 'Jakarta Servlet' },
    { text: `Cookie: theme=dark; sessionid=${value}`, value, likelihood: 'likely', source: 'Django' },
    { text: `session=${value}`, value, likelihood: 'possible', source: 'a common name alone' },
  ],
  nearMiss: [
    { text: 'JSESSIONID=0000000000000000', why: 'zeros' },
    { text: 'PHPSESSID=<your session id>', why: 'a place' },
    { text: 'sessionStorageKey=preferencesOfTheUser', why: 'a name' },
    { text: 'JSESSIONID= is the name of the cookie', why: 'the name alone' },
  ],
  pathological: [
    { name: 'names', make: (size) => fill('PHPSESSID=', size) },
    { name: 'names with a short value', make: (size) => fill('session=a; ', size) },
  ],
};
