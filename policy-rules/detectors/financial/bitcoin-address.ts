import { base58Check, bech32, coinVersions } from '../../checks/coin-address.ts';
import { defineDetector } from '../../engine/detector.ts';

export const bitcoinAddress = defineDetector({
  id: 'bitcoin-address',
  category: 'financial',
  references: [
    'https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki',
    'https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki',
    'https://en.bitcoin.it/wiki/Base58Check_encoding',
  ],
  anchors: [{ literal: 'bc1' }, { literal: 'tb1' }, { class: 'digits' }],
  pattern:
    /(?<![\w+/=-])(?:(?:bc|tb)1[02-9ac-hj-np-z]{38,59}|(?:BC|TB)1[02-9AC-HJ-NP-Z]{38,59}|[123][1-9A-HJ-NP-Za-km-z]{25,34})(?![\w+/=-])/,
  checkName: 'base58check-bech32',
  check: (value) => ((/^[bt]c?b?1/i.test(value) ? bech32(value) : base58Check(value, coinVersions.bitcoin)) ? 'pass' : 'fail'),
  redactAs: 'BITCOIN',
});
