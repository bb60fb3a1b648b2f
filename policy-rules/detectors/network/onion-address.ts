import { defineDetector } from '../../engine/detector.ts';

export const onionAddress = defineDetector({
  id: 'onion-address',
  category: 'network',
  references: ['https://spec.torproject.org/rend-spec/encoding-onion-addresses.html'],
  anchors: [{ literal: '.onion', back: { over: 'word', max: 56, min: 56 } }],
  pattern: /\b[a-z2-7]{55}d\.onion\b/i,
  base: 'very-likely',
  redactAs: 'ONION',
});
