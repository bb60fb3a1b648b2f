import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const ipv6AddressExamples: DetectorExamples = {
  match: [
    { text: 'inet6 fe80::1c2f:aa01%en0', value: 'fe80::1c2f:aa01%en0', likelihood: 'very-likely', source },
    { text: 'from 2a02:810d:4bc0::17', value: '2a02:810d:4bc0::17', likelihood: 'likely', source },
    { text: '[::ffff:192.168.1.17]:80', value: '::ffff:192.168.1.17', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'at 12:30:00', why: 'a time' },
    { text: 'std::vector and a::b', why: 'names of a program' },
    { text: '::1', why: 'this host' },
    { text: '1:2:3', why: 'a ratio' },
  ],
  pathological: [
    { name: 'colons', make: (size) => fill(':', size) },
    { name: 'groups', make: (size) => fill('1a:', size) },
  ],
};
