import { defineDetector } from '../../engine/detector.ts';

/** A `.ppk` file: header, public lines, private lines, hash. */
export const puttyKey = defineDetector({
  id: 'putty-key',
  category: 'secret',
  references: ['https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html'],
  anchors: [{ literal: 'PuTTY-User-Key-File-' }],
  pattern:
    /PuTTY-User-Key-File-[123]: (?:[^P]|P(?!rivate-Lines)){20,8000}Private-Lines: \d{1,3}(?:\r?\n(?!Private)[A-Za-z0-9+/=]{2,64}){1,80}(?:\r?\nPrivate-(?:MAC|Hash): [0-9a-f]{40,64})?/,
  base: 'very-likely',
  redactAs: 'PRIVATE-KEY',
});
