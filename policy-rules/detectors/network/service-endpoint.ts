import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const serviceEndpoint = defineDetector({
  id: 'service-endpoint',
  category: 'network',
  references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2'],
  ...labelled(
    [
      'endpoint',
      'bootstrap servers',
      'bootstrap.servers',
      'broker',
      'brokers',
      'db host',
      'database host',
      'redis host',
      'connect to',
      'jdbc:oracle:thin:@',
      'listening on',
      'upstream',
      'server',
    ],
    String.raw`(?!localhost|example|127\.)[a-z][a-z0-9]{1,20}(?:[.-][a-z0-9]{1,30}){1,5}:\d{3,5}`,
  ),
  base: 'possible',
  hotwords: ['prod', 'production', 'cluster', 'kafka', 'postgres', 'mysql', 'redis', 'mongo', 'oracle', 'intern', 'staging', 'ldap'],
  redactAs: 'ENDPOINT',
});
