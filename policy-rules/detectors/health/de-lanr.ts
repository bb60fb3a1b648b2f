import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';
import { lanrValid } from '../../checks/health-numbers.ts';

export const deLanr = defineDetector({
  id: 'de-lanr',
  category: 'health',
  region: 'DE',
  references: ['https://www.kbv.de/html/arztnummern.php'],
  ...labelled(['lanr', 'arztnummer', 'arzt-nr', 'arztnr', 'lebenslange arztnummer'], String.raw`\d{9}`),
  checkName: 'lanr',
  check: (value) => (lanrValid(value) ? 'pass' : 'unknown'),
  redactAs: 'LANR',
});
