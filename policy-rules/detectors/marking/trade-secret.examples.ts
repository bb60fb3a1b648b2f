import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const tradeSecretExamples: DetectorExamples = {
  match: [
    { text: 'TRADE SECRET\nRecipe', value: 'TRADE SECRET', likelihood: 'likely', source },
    { text: 'Betriebsgeheimnis\nRezeptur', value: 'Betriebsgeheimnis', likelihood: 'likely', source },
    { text: '| Competition sensitive |', value: 'Competition sensitive', likelihood: 'likely', source },
    { text: 'the law on trade secrets is new', value: 'trade secrets', likelihood: 'possible', source },
  ],
  nearMiss: [
    { text: 'trade in secret', why: 'prose' },
    { text: 'a secretive trade', why: 'prose' },
    { text: 'industrial secretx', why: 'other words' },
  ],
  pathological: [{ name: 'labels without an end', make: (size) => fill('trade ', size) }],
};
