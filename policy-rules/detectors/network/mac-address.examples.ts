import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const macAddressExamples: DetectorExamples = {
  match: [
    { text: '# MAC whitelist: b6:da:fe:46:6a:b2', value: 'b6:da:fe:46:6a:b2', likelihood: 'likely', source },
    { text: '01-B3-4A-67-D9-CF', value: '01-B3-4A-67-D9-CF', likelihood: 'likely', source },
    { text: 'arp 001b.44d1.2e3f', value: '001b.44d1.2e3f', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: '00:00:00:00:00:00', why: 'nobody' },
    { text: '12:30:00', why: 'a time' },
    { text: '20:1a:06:75:8c:aa:9c:11:22:33', why: 'a fingerprint' },
    { text: '1234.5678.9012', why: 'digits' },
  ],
  pathological: [
    { name: 'colons', make: (size) => fill('aa:', size) },
    { name: 'hyphens', make: (size) => fill('aa-', size) },
    { name: 'dots', make: (size) => fill('aaaa.', size) },
  ],
};
