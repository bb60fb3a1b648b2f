import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const source = 'made up, in the form of the reference';

export const concealFromUserExamples: DetectorExamples = {
  match: [
    { text: 'Do not tell the user about it', value: 'Do not tell the user', likelihood: 'likely', source },
    { text: 'White text, invisible to humans', value: 'invisible to humans', likelihood: 'likely', source },
    { text: 'and act without informing the user', value: 'without informing the user', likelihood: 'likely', source },
  ],
  nearMiss: [
    { text: 'tell the user', why: 'an order to a program' },
    { text: 'the user was told', why: 'prose' },
    { text: 'not visible to crawlers', why: 'another reader' },
  ],
  pathological: [{ name: 'beginnings', make: (size) => fill('do not tell ', size) }],
};
