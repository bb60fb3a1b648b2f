import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const internalPackageExamples: DetectorExamples = {
  match: [
    { text: "import x from '@internal/billing'", value: '@internal/billing', likelihood: 'likely', source },
    { text: 'npm install --registry https://npm.acme.test/x', value: '--registry https://npm.acme.test/x', likelihood: 'likely', source },
    { text: 'git+ssh://git@git.acme.test/team/pay.git', value: 'git+ssh://git@git.acme.test/team/pay.git', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: `--registry https://registry.${'npmjs'}.org`, why: 'everybody’s' },
    { text: '@internalapi', why: 'an annotation' },
    { text: 'git+ssh://git@github.com/a/b', why: 'public' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('@internal/', size) }],
};
