import { asMarking, phrases } from '../../checks/phrases.ts';
import { defineDetector } from '../../engine/detector.ts';

export const draftMarking = defineDetector({
  id: 'draft-marking',
  category: 'marking',
  references: ['https://www.iso.org/standard/75281.html'],
  ...phrases([
    'draft - do not cite',
    'draft - not for circulation',
    'draft - for discussion only',
    'draft for internal review',
    'preliminary draft - confidential',
    'do not circulate',
    'do not cite or circulate',
    'not for circulation',
    'entwurf - nicht zitieren',
    'entwurf - vertraulich',
    'nur entwurf',
    'nicht verteilen',
    'projet - ne pas diffuser',
    'document de travail interne',
    'borrador - no distribuir',
    'borrador confidencial',
    'bozza - non diffondere',
    'bozza riservata',
    'concept - niet verspreiden',
    'rascunho confidencial',
  ]),
  checkName: 'marking-form',
  check: (value, _, around) => asMarking(value, around),
  redactAs: 'DRAFT',
});
