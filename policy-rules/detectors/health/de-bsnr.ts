import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const deBsnr = defineDetector({
  id: 'de-bsnr',
  category: 'health',
  region: 'DE',
  references: ['https://www.kbv.de/html/arztnummern.php'],
  ...labelled(['bsnr', 'betriebsstättennummer', 'betriebsstätten-nr'], String.raw`\d{9}`),
  base: 'likely',
  redactAs: 'BSNR',
});
