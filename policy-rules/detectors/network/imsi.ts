import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const imsi = defineDetector({
  id: 'imsi',
  category: 'network',
  references: ['https://www.itu.int/rec/T-REC-E.212'],
  ...labelled(['imsi', 'imsi number', 'supi'], String.raw`(?:imsi-)?[2-7]\d{13,14}`),
  base: 'likely',
  redactAs: 'IMSI',
});
