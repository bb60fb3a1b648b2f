import { asMarking, phrases } from '../../checks/phrases.ts';
import { defineDetector } from '../../engine/detector.ts';

export const cuiMarking = defineDetector({
  id: 'cui-marking',
  category: 'marking',
  region: 'US',
  references: ['https://www.archives.gov/cui/registry/category-list', 'https://www.dodcui.mil/'],
  ...phrases([
    'controlled unclassified information',
    'cui//sp-cti',
    'cui//sp-prvcy',
    'cui//sp-expt',
    'cui//sp-propin',
    'cui category',
    'limited dissemination control',
    'dissem list controlled',
    'fed only',
    'fedcon',
    'nocon',
    'dl only',
    'controlled by: dod',
    'cui basic',
    'cui specified',
    'sensitive but unclassified',
    'law enforcement sensitive',
    'for official use only',
    'sensitive security information',
  ]),
  checkName: 'marking-form',
  check: (value, _, around) => asMarking(value, around),
  redactAs: 'CUI',
});
