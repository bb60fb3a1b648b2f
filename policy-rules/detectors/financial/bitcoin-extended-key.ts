import { defineDetector } from '../../engine/detector.ts';

/** The public half of a wallet: it shows every address that the wallet ever makes. */
export const bitcoinExtendedKey = defineDetector({
  id: 'bitcoin-extended-key',
  category: 'financial',
  references: ['https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki'],
  anchors: [{ literal: 'xpub' }, { literal: 'ypub' }, { literal: 'zpub' }, { literal: 'tpub' }, { literal: 'ltub' }],
  pattern: /\b(?:xpub|ypub|zpub|tpub|Ltub)[1-9A-HJ-NP-Za-km-z]{105,108}\b/,
  base: 'very-likely',
  redactAs: 'XPUB',
});
