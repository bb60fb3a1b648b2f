import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const token = sample(base36, 20, 31);

export const thingsboardTokenExamples: DetectorExamples = {
  match: [
    { text: `https://thingsboard.cloud/api/v1/${token}/telemetry`, value: token, likelihood: 'likely', source: 'the HTTP device API' },
    { text: `coap://coap.thingsboard.cloud/api/v1/${token}/attributes`, value: token, likelihood: 'likely', source: 'the CoAP device API' },
    { text: `http://thingsboard.corp.test:8080/api/v1/${token}/rpc`, value: token, likelihood: 'likely', source: 'a server of one’s own' },
  ],
  nearMiss: [
    { text: 'https://thingsboard.cloud/api/v1/$ACCESS_TOKEN/telemetry', why: 'a variable' },
    { text: 'https://thingsboard.cloud/api/v1/integrations/http', why: 'another path' },
    { text: `https://corp.test/api/v1/${token}/telemetry`, why: 'another host' },
  ],
  pathological: [{ name: 'hosts', make: (size) => fill('thingsboard/api/v1/', size) }],
};
