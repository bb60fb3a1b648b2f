import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const networks = "the networks' published test numbers, as Stripe and Adyen list them";

export const paymentCardExamples: DetectorExamples = {
  match: [
    {
      text: 'Please charge 4111 1111 1111 1111, it expires 12/27.',
      value: '4111 1111 1111 1111',
      likelihood: 'very-likely',
      source: networks,
    },
    { text: '5555-5555-5555-4444', value: '5555-5555-5555-4444', likelihood: 'very-likely', source: networks },
    { text: 'amex 3782 822463 10005', value: '3782 822463 10005', likelihood: 'very-likely', source: networks },
    { text: '{"number":"2223003122003222","name":"J. Doe"}', value: '2223003122003222', likelihood: 'very-likely', source: networks },
    { text: '7,30569309025904,EUR', value: '30569309025904', likelihood: 'likely', source: networks },
    {
      text: 'Visa card 4000000000000000006',
      value: '4000000000000000006',
      likelihood: 'likely',
      source: '19 digits with a hotword; zeros up to the check digit',
    },
    { text: '4000000000000000006', value: '4000000000000000006', likelihood: 'possible', source: 'the same without a hotword' },
    {
      text: 'Karte:６０１１　１１１１　１１１１　１１１７',
      value: '６０１１　１１１１　１１１１　１１１７',
      likelihood: 'very-likely',
      source: 'fullwidth digits and ideographic spaces',
    },
  ],
  nearMiss: [
    { text: '4111 1111 1111 1112', why: 'the check digit is wrong' },
    { text: 'order 1234567890123452', why: 'passes Luhn, but no network issues numbers from 1' },
    { text: 'commit 4111111111111111abcdef0123456789abcdef01', why: 'part of a longer hexadecimal word' },
    { text: 'https://shop.test/orders/4111111111111111', why: 'a number in a path is an id' },
    { text: '0,4111111111111111 and 3.4111111111111111', why: 'decimal places' },
    { text: 'id 550e8400-e29b-4111-1111-111111111111', why: 'a UUID' },
    { text: '4111-1111 1111-1111', why: 'two kinds of separators' },
    { text: '2221 0000 0000', why: 'too short' },
    { text: '4444 4444 4444 4444', why: 'one digit over and over' },
  ],
  pathological: [
    { name: 'one run of digits', make: (size) => fill('4', size) },
    { name: 'groups without an end', make: (size) => fill('4111 ', size) },
    { name: 'near misses', make: (size) => fill('4111 1111 1111 1112,', size) },
  ],
};
