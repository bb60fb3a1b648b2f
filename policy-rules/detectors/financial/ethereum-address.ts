import { defineDetector } from '../../engine/detector.ts';

/** Twenty bytes behind 0x: the mixed case of EIP-55 would need Keccak, which the engine does not carry. */
export const ethereumAddress = defineDetector({
  id: 'ethereum-address',
  category: 'financial',
  references: ['https://eips.ethereum.org/EIPS/eip-55'],
  anchors: [{ literal: '0x' }],
  pattern: /(?<![\w/])0x[0-9a-fA-F]{40}\b/,
  base: 'likely',
  exclude: (value) => /^0x(\w)\1{39}$/i.test(value),
  redactAs: 'ETHEREUM',
});
