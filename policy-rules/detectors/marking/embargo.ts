import { asMarking, phrases } from '../../checks/phrases.ts';
import { defineDetector } from '../../engine/detector.ts';

export const embargo = defineDetector({
  id: 'embargo',
  category: 'marking',
  references: ['https://www.ap.org/about/news-values-and-principles/'],
  ...phrases([
    'under embargo',
    'embargoed until',
    'embargo until',
    'under embargo until',
    'not for publication before',
    'not for release before',
    'press embargo',
    'strictly embargoed',
    'hold for release',
    'sperrfrist',
    'frei zur veröffentlichung ab',
    'gesperrt bis',
    'sous embargo',
    'sous embargo jusqu’au',
    'bajo embargo',
    'embargado hasta',
    'sotto embargo',
    'onder embargo',
    'sob embargo',
    'под эмбарго',
  ]),
  checkName: 'marking-form',
  check: (value, _, around) => asMarking(value, around),
  redactAs: 'EMBARGO',
});
