import { defineDetector } from '../../engine/detector.ts';

export const macAddress = defineDetector({
  id: 'mac-address',
  category: 'network',
  references: ['https://standards.ieee.org/products-programs/regauth/'],
  anchors: [
    { literal: ':', back: { over: 'word', max: 2, min: 2 } },
    { literal: '-', back: { over: 'word', max: 2, min: 2 } },
    { literal: '.', back: { over: 'word', max: 4, min: 4 } },
  ],
  pattern:
    /(?<![\w:.\u00c0-\u052f-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?:\1[0-9a-f]{2}\1[0-9a-f]{2})?|(?=[0-9a-f.]{0,13}[a-f])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\w\u00c0-\u052f]|[:-]\w|\.\w)/i,
  base: 'likely',
  checkName: 'form',
  check: (value, _, { before }) =>
    !/\d/.test(value) && value.includes('.') && !/mac|address|arp|hw|adresse/i.test(before) ? 'fail' : 'unknown',
  exclude: (value) => /^(?:(?:00[:-]){5}|(?:ff[:-]){5}|aa[:-]bb[:-]cc|01[:-]02[:-]03|00[:-]11[:-]22[:-]33)/i.test(value),
  redactAs: 'MAC',
});
