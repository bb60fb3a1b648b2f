import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const twelve = ['legal', 'winner', 'thank', 'year', 'wave', 'sausage', 'worth', 'useful', 'orphan', 'yellow', 'quick', 'river'].join(' ');
const spec = 'BIP 39';

export const seedPhraseExamples: DetectorExamples = {
  match: [
    { text: `Seed phrase: ${twelve}`, value: twelve, likelihood: 'likely', source: spec },
    { text: `my mnemonic is "${twelve}"`, value: twelve, likelihood: 'likely', source: 'in a sentence' },
    { text: `recovery phrase:\n${twelve}\n`, value: twelve, likelihood: 'likely', source: 'on a line of its own' },
  ],
  nearMiss: [
    { text: 'A seed phrase is a list of words that opens the wallet and must never be shown to anyone at all', why: 'prose' },
    { text: `seed phrase: ${twelve.slice(0, 30)}`, why: 'too few words' },
    { text: `${twelve}`, why: 'no name before it' },
    { text: 'mnemonic: twelve words words words words words words words words words words', why: 'one word again and again' },
  ],
  pathological: [
    { name: 'names', make: (size) => fill('mnemonic: ', size) },
    { name: 'names and words', make: (size) => fill('seed phrase: river river ', size) },
  ],
};
