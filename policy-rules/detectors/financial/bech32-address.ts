import { bech32 } from '../../checks/coin-address.ts';
import { defineDetector } from '../../engine/detector.ts';

/** Litecoin, Cardano, Cosmos and others use the checksum of Bitcoin with a prefix of their own. */
export const bech32Address = defineDetector({
  id: 'bech32-address',
  category: 'financial',
  references: ['https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki', 'https://cips.cardano.org/cip/CIP-19'],
  anchors: [
    { literal: 'ltc1' },
    { literal: 'addr1' },
    { literal: 'stake1' },
    { literal: 'cosmos1' },
    { literal: 'osmo1' },
    { literal: 'terra1' },
    { literal: 'bnb1' },
  ],
  pattern: /(?<![\w/])(?:ltc|addr|stake|cosmos|osmo|terra|bnb)1[02-9ac-hj-np-z]{38,110}\b/,
  checkName: 'bech32',
  check: (value) => (bech32(value) ? 'pass' : 'fail'),
  redactAs: 'COIN',
});
