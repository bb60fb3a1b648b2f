import { base58Check, coinVersions } from '../../checks/coin-address.ts';
import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

/** Litecoin, Dogecoin, Dash and Tron share Base58Check; their addresses begin with a letter, so the coin is named before them. */
export const coinAddress = defineDetector({
  id: 'coin-address',
  category: 'financial',
  references: ['https://en.bitcoin.it/wiki/Base58Check_encoding', 'https://developers.tron.network/docs/account'],
  ...labelled(
    ['ltc', 'litecoin', 'doge', 'dogecoin', 'dash', 'trx', 'tron', 'trc20', 'usdt'],
    String.raw`[LMDAXT9][1-9A-HJ-NP-Za-km-z]{33}`,
    String.raw`(?:address|wallet)?[ :]{0,2}`,
  ),
  base: 'very-likely',
  checkName: 'base58check',
  check: (value) => (base58Check(value, Object.values(coinVersions).flat()) ? 'pass' : 'fail'),
  redactAs: 'COIN',
});
