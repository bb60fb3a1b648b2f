import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'CIP-19, the test vectors';

export const bech32AddressExamples: DetectorExamples = {
  match: [
    {
      text: 'addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8',
      value: 'addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8',
      likelihood: 'very-likely',
      source,
    },
    {
      text: 'to: addr1w8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gtcyjy7wx',
      value: 'addr1w8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gtcyjy7wx',
      likelihood: 'very-likely',
      source,
    },
    {
      text: 'stake1uyehkck0lajq8gr28t9uxnuvgcqrc6070x3k9r8048z8y5gh6ffgw',
      value: 'stake1uyehkck0lajq8gr28t9uxnuvgcqrc6070x3k9r8048z8y5gh6ffgw',
      likelihood: 'very-likely',
      source,
    },
  ],
  nearMiss: [
    { text: 'addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl9', why: 'the checksum is wrong' },
    { text: 'addr1 = addr2', why: 'a variable' },
    { text: 'cosmos1abc', why: 'too short' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('ltc1', size) }],
};
