import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'EIP-55, the test cases';

export const ethereumAddressExamples: DetectorExamples = {
  match: [
    {
      text: 'pay 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      value: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      likelihood: 'likely',
      source,
    },
    {
      text: '0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359',
      value: '0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359',
      likelihood: 'likely',
      source,
    },
    {
      text: '"to":"0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"',
      value: '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
      likelihood: 'likely',
      source,
    },
  ],
  nearMiss: [
    { text: '0x0000000000000000000000000000000000000000', why: 'nobody' },
    { text: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed00', why: 'too long' },
    { text: '0xdeadbeef', why: 'a word of memory' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('0x', size) }],
};
