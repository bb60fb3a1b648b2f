import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const usMedicareMbi = defineDetector({
  id: 'us-medicare-mbi',
  category: 'health',
  region: 'US',
  references: ['https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi'],
  ...labelled(
    ['mbi', 'medicare', 'medicare id', 'medicare number', 'medicare no', 'medicare beneficiary identifier', 'beneficiary', 'member id'],
    String.raw`[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}`,
  ),
  base: 'likely',
  redactAs: 'MBI',
});
