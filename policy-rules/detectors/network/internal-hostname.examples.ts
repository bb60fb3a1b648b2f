import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const internalHostnameExamples: DetectorExamples = {
  match: [
    { text: 'ssh db-01.prod.corp', value: 'db-01.prod.corp', likelihood: 'very-likely', source },
    { text: 'https://wiki.acme.internal/page', value: 'wiki.acme.internal', likelihood: 'likely', source },
    { text: 'the server fileserver.lan is down', value: 'fileserver.lan', likelihood: 'likely', source },
    { text: 'ip-10-2-0-4.eu-west-1.compute.internal', value: 'ip-10-2-0-4.eu-west-1.compute.internal', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'this.state.internal = 1', why: 'a member' },
    { text: 'host.docker.internal', why: 'everybody’s' },
    { text: '.env.local and config.local.json', why: 'files' },
    { text: 'util.internal()', why: 'a call' },
  ],
  pathological: [
    { name: 'labels', make: (size) => fill('a.', size) },
    { name: 'ends', make: (size) => fill('x.local ', size) },
  ],
};
