import { defineDetector } from '../../engine/detector.ts';
import { kvnrValid } from '../../checks/health-numbers.ts';
import { labelled } from '../../checks/labelled.ts';

export const deKvnr = defineDetector({
  id: 'de-kvnr',
  category: 'health',
  region: 'DE',
  references: ['https://www.gkv-spitzenverband.de/krankenversicherung/krankenversichertennummer/kv_nummer.jsp'],
  ...labelled(
    [
      'kvnr',
      'kv-nr',
      'kv-nummer',
      'krankenversichertennummer',
      'versichertennummer',
      'krankenversicherungsnummer',
      'versicherten-nr',
      'versicherten-nummer',
      'krankenkassennummer',
      'egk',
    ],
    String.raw`[A-Z]\d{9}`,
  ),
  base: 'very-likely',
  checkName: 'kvnr',
  check: (value) => (kvnrValid(value) ? 'pass' : 'fail'),
  redactAs: 'KVNR',
});
