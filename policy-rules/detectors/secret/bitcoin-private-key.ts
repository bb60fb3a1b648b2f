import { isCoinKey } from '../../checks/coin-key.ts';
import { defineDetector } from '../../engine/detector.ts';

const starts = ['5J', '5K', 'Kw', 'Kx', 'Ky', 'Kz', 'L1', 'L2', 'L3', 'L4', 'L5', 'xprv', 'yprv', 'zprv', 'tprv'];

/** Wallet import format (a byte of version, 32 bytes, perhaps one of compression) and extended private keys, both with their checksum. */
export const bitcoinPrivateKey = defineDetector({
  id: 'bitcoin-private-key',
  category: 'secret',
  references: [
    'https://github.com/bitcoin/bips/blob/master/bip-0178.mediawiki',
    'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#serialization-format',
  ],
  anchors: [{ literal: '5H' }, ...starts.map((literal) => ({ literal }))],
  pattern:
    /(?<![A-Za-z0-9])(?:5[HJK][1-9A-HJ-NP-Za-km-z]{49}|[KL][1-9A-HJ-NP-Za-km-z]{51}|[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107})(?![A-Za-z0-9])/,
  base: 'very-likely',
  checkName: 'base58check',
  check: (value) => (isCoinKey(value, [37, 38, 82]) ? 'pass' : 'fail'),
  redactAs: 'BITCOIN-KEY',
});
