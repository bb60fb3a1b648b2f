import { defineDetector } from '../../engine/detector.ts';

export const moneroAddress = defineDetector({
  id: 'monero-address',
  category: 'financial',
  references: ['https://docs.getmonero.org/public-address/standard-address/'],
  anchors: [{ class: 'digits' }],
  pattern: /(?<![\w+/=])[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?:[1-9A-HJ-NP-Za-km-z]{11})?(?![\w+/=])/,
  base: 'likely',
  redactAs: 'MONERO',
});
