import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const stackTraceHostExamples: DetectorExamples = {
  match: [
    { text: 'getaddrinfo ENOTFOUND api.corp', value: 'api.corp', likelihood: 'likely', source },
    { text: 'java.net.UnknownHostException: billing.lan', value: 'billing.lan', likelihood: 'likely', source },
    { text: 'Connection refused: crm.intra', value: 'crm.intra', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'ECONNREFUSED 127.0.0.1:5432', why: 'this host' },
    { text: 'Timeout in state', why: 'prose' },
    { text: 'Connection refused by the server', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('econnrefused', size) }],
};
