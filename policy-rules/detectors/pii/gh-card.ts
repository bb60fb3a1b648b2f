import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** GHA, nine digits and a check digit: the prefix is unmistakable. */
export const ghCard = defineDetector({
  id: 'gh-card',
  category: 'pii',
  region: 'GH',
  references: ['https://nia.gov.gh/'],
  anchors: [{ literal: 'gha-' }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])GHA-\d{9}-\d(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  base: 'likely',
  hotwords: ['ghana card', 'ghana', 'nia', ...idWords],
  redactAs: 'NATIONAL-ID',
});
