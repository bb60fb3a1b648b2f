import { defineDetector } from '../../engine/detector.ts';

/** Twelve lines of which the first and many more have the form of a program; a policy decides whether that matters. */
export const sourceCode = defineDetector({
  id: 'source-code',
  category: 'code',
  references: ['https://github.com/github-linguist/linguist'],
  anchors: [
    { literal: 'import ' },
    { literal: 'package ' },
    { literal: '#include' },
    { literal: 'def ' },
    { literal: 'function ' },
    { literal: 'public class' },
    { literal: 'using ' },
    { literal: 'const ' },
  ],
  pattern:
    /(?<![^\n])(?:import |package |#include[ <"]|def |function |public class |using |const |from )[^\n]{2,160}\n(?:[^\n]{0,240}\n){6,60}?(?:[^\n]{0,160}[;{}:)]\n[^\n]{0,160}[;{}:)]\n[^\n]{0,160}[;{}:)])(?=\n|$)/,
  base: 'possible',
  redactAs: 'CODE',
});
