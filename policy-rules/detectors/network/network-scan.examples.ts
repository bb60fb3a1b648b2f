import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const networkScanExamples: DetectorExamples = {
  match: [
    {
      text: 'Nmap scan report for db1.acme.test (10.4.0.9)\nHost is up',
      value: 'Nmap scan report for db1.acme.test (10.4.0.9)',
      likelihood: 'very-likely',
      source,
    },
    {
      text: 'Windows IP Configuration\n\n   Host Name . . . . . . . . . . . . : MUC-PC-07\n',
      value: 'Windows IP Configuration\n\n   Host Name . . . . . . . . . . . . : MUC-PC-07',
      likelihood: 'very-likely',
      source,
    },
    {
      text: '   Physical Address. . . . . . . . . : B6-DA-FE-46-6A-B2',
      value: 'Physical Address. . . . . . . . . : B6-DA-FE-46-6A-B2',
      likelihood: 'very-likely',
      source,
    },
  ],
  nearMiss: [
    { text: 'an Nmap scan report for', why: 'no host' },
    { text: 'Windows IP Configuration is shown by ipconfig', why: 'prose' },
    { text: 'Physical Address: here', why: 'a form' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('nmap scan report for', size) }],
};
