import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const inIfsc = defineDetector({
  id: 'in-ifsc',
  category: 'financial',
  region: 'IN',
  references: ['https://www.rbi.org.in/Scripts/IFSCMICRDetails.aspx'],
  ...labelled(['ifsc', 'ifsc code', 'ifs code'], String.raw`[A-Z]{4}0[A-Z0-9]{6}`),
  base: 'likely',
  redactAs: 'IFSC',
});
