import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const icd10Code = defineDetector({
  id: 'icd-10-code',
  category: 'health',
  references: ['https://icd.who.int/browse10/2019/en'],
  ...labelled(
    [
      'icd',
      'icd-10',
      'icd10',
      'icd-10-cm',
      'icd-10-gm',
      'icd-10 code',
      'icd code',
      'dx',
      'diagnosis',
      'diagnosis code',
      'diagnosen',
      'diagnose',
      'hauptdiagnose',
      'cim-10',
      'cie-10',
      'diagnostic principal',
      'diagnosi',
      'diagnóstico',
    ],
    String.raw`[A-TV-Z]\d[0-9AB](?:\.[0-9A-TV-Z]{1,4})?(?:[ ,;/]{1,2}[A-TV-Z]\d[0-9AB]\.[0-9A-TV-Z]{1,4}){0,5}[GVZA]?`,
  ),
  base: 'possible',
  checkName: 'form',
  check: (value) => (/^[A-Z]\d[0-9A-Z]$/.test(value) || /^[A-Z]/.test(value) ? 'unknown' : 'fail'),
  hotwords: ['patient', 'icd', 'diagnosis', 'diagnose', 'diagnostic', 'diagnostico', 'diagnosi', 'admitted', 'claim', 'encounter'],
  redactAs: 'DIAGNOSIS',
});
