import { defineDetector } from '../../engine/detector.ts';

export const harFile = defineDetector({
  id: 'har-file',
  category: 'marking',
  references: ['http://www.softwareishard.com/blog/har-12-spec/'],
  anchors: [{ literal: '"log"' }],
  pattern: /"log"\s{0,4}:\s{0,4}\{\s{0,12}"version"\s{0,4}:\s{0,4}"1\.[1-3]"\s{0,4},\s{0,12}"(?:creator|browser|pages|entries)"/,
  base: 'very-likely',
  redactAs: 'HAR',
});
