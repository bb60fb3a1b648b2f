import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const uaRnokppExamples: DetectorExamples = {
  match: [
    { text: 'рнокпп: 1759501040', value: '1759501040', likelihood: 'likely', source: rules },
    { text: '3003102490 (рнокпп)', value: '3003102490', likelihood: 'likely', source: rules },
    { text: '| іпн | 3003102490 |', value: '3003102490', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'рнокпп: 1759501041', why: 'the check does not hold' },
    { text: 'рнокпп: 1759501040777', why: 'longer than the number' },
    { text: 'рнокпп /1759501040', why: 'part of a path' },
    { text: '1759501040 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('рнокпп 1759501040 ', size) },
    { name: 'numbers cut short', make: (size) => fill('175950104-', size) },
  ],
};
