import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const sourceCodeExamples: DetectorExamples = {
  match: [
    {
      text: `import a from 'a';\n${'  call(b);\n'.repeat(12)}end`,
      value: `import a from 'a';\n${'  call(b);\n'.repeat(8)}  call(b);`,
      likelihood: 'possible',
      source,
    },
    { text: `def f(x):\n${'  y(x)\n'.repeat(12)}z`, value: `def f(x):\n${'  y(x)\n'.repeat(8)}  y(x)`, likelihood: 'possible', source },
    {
      text: `#include <a.h>\n${'int b;\n'.repeat(12)}z`,
      value: `#include <a.h>\n${'int b;\n'.repeat(8)}int b;`,
      likelihood: 'possible',
      source,
    },
  ],
  nearMiss: [
    { text: 'import duties rose\nand so on', why: 'prose' },
    { text: 'const a = 1;', why: 'one line' },
    { text: 'def. of a word\n', why: 'an abbreviation' },
  ],
  pathological: [
    { name: 'lines', make: (size) => fill('import \n', size) },
    { name: 'beginnings', make: (size) => fill('def a:\n', size) },
  ],
};
