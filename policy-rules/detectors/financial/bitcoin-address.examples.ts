import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'the block of 2009, and BIP 173';

export const bitcoinAddressExamples: DetectorExamples = {
  match: [
    {
      text: 'send to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa now',
      value: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      likelihood: 'very-likely',
      source,
    },
    {
      text: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      value: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      likelihood: 'very-likely',
      source,
    },
    {
      text: 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      value: 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      likelihood: 'very-likely',
      source,
    },
  ],
  nearMiss: [
    { text: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', why: 'the checksum is wrong' },
    { text: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', why: 'the checksum is wrong' },
    { text: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa/x', why: 'part of a path' },
  ],
  pathological: [
    { name: 'beginnings', make: (size) => fill('1A', size) },
    { name: 'bech32', make: (size) => fill('bc1q', size) },
  ],
};
