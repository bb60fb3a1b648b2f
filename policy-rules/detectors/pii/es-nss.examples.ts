import type { DetectorExamples } from '../../engine/detector.ts';
import { fill } from '../../engine/sample.ts';

const rules = 'the rules of its authority; the number is made up';

export const esNssExamples: DetectorExamples = {
  match: [
    { text: 'NSS: 281234567840', value: '281234567840', likelihood: 'likely', source: rules },
    { text: '28/12345679/41 (seguridad social)', value: '28/12345679/41', likelihood: 'likely', source: rules },
    { text: '| NAF | 28/12345679/41 |', value: '28/12345679/41', likelihood: 'likely', source: rules },
  ],
  nearMiss: [
    { text: 'NSS: 281234567841', why: 'the check does not hold' },
    { text: 'NSS: 281234567840777', why: 'longer than the number' },
    { text: 'NSS /281234567840', why: 'part of a path' },
    { text: '281234567840 pieces', why: 'no word says what it is' },
  ],
  pathological: [
    { name: 'numbers with their word', make: (size) => fill('nss 281234567840 ', size) },
    { name: 'numbers cut short', make: (size) => fill('28123456784-', size) },
  ],
};
