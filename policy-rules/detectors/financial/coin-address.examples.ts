import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'contracts and burn addresses that explorers show';

export const coinAddressExamples: DetectorExamples = {
  match: [
    { text: 'TRON: TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', value: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', likelihood: 'very-likely', source },
    {
      text: 'usdt wallet: TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
      value: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
      likelihood: 'very-likely',
      source,
    },
    {
      text: '"trc20":"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"',
      value: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
      likelihood: 'very-likely',
      source,
    },
  ],
  nearMiss: [
    { text: 'TRON: TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u', why: 'the checksum is wrong' },
    { text: 'tron is a film', why: 'no address' },
    { text: 'dash: - - -', why: 'a sign' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('ltc ', size) }],
};
