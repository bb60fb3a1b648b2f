import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const internalUrlExamples: DetectorExamples = {
  match: [
    { text: 'see http://intranet/hr/handbook', value: 'http://intranet/hr/handbook', likelihood: 'likely', source },
    { text: 'https://jira/browse/PAY-7', value: 'https://jira/browse/PAY-7', likelihood: 'likely', source },
    { text: 'http://muc-srv04:8080/admin', value: 'http://muc-srv04:8080/admin', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'http://localhost:3000/x', why: 'this host' },
    { text: 'http://backend:3000/api', why: 'a container' },
    { text: 'https://jira.test/browse/X-1', why: 'with a dot' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('http://', size) }],
};
