import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const serviceEndpointExamples: DetectorExamples = {
  match: [
    { text: 'kafka bootstrap.servers=muc-kafka-1.acme.test:9092', value: 'muc-kafka-1.acme.test:9092', likelihood: 'likely', source },
    { text: 'redis_host: cache-02.acme.test:6379', value: 'cache-02.acme.test:6379', likelihood: 'likely', source },
    { text: 'endpoint: app-7.acme.test:8443', value: 'app-7.acme.test:8443', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'endpoint: /v1/users', why: 'a path' },
    { text: 'server: localhost:3000', why: 'this host' },
    { text: 'broker of shares', why: 'prose' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('endpoint ', size) }],
};
