import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const ipv4AddressExamples: DetectorExamples = {
  match: [
    { text: '"ssh_host": "28.146.182.254"', value: '28.146.182.254', likelihood: 'very-likely', source },
    { text: 'access from 242.229.14.185 (MAC', value: '242.229.14.185', likelihood: 'very-likely', source },
    { text: 'http://10.20.0.7:8080/x', value: '10.20.0.7', likelihood: 'likely', source },
    { text: 'ping 5.6.7.9', value: '5.6.7.9', likelihood: 'likely', source },
    { text: '5.6.7.9', value: '5.6.7.9', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'version 10.20.30.40', why: 'a version' },
    { text: 'Chrome/120.0.60.109', why: 'a version' },
    { text: '1.3.6.1.4.1', why: 'an object identifier' },
    { text: '127.0.0.1 and 192.0.2.7', why: 'this host, and documentation' },
    { text: '256.1.1.300', why: 'too large' },
    { text: '1.2.3.4-beta', why: 'a version' },
  ],
  pathological: [
    { name: 'parts', make: (size) => fill('123.123.', size) },
    { name: 'addresses', make: (size) => fill('192.168.100.100,', size) },
  ],
};
