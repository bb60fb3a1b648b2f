import { defineDetector } from '../../engine/detector.ts';
import { isCounted } from '../../checks/labelled.ts';
import { labelled } from '../../checks/labelled.ts';

export const healthInsuranceId = defineDetector({
  id: 'health-insurance-id',
  category: 'health',
  references: ['https://www.hhs.gov/hipaa/for-professionals/privacy/special-topics/de-identification/index.html'],
  ...labelled(
    [
      'insurance id',
      'insurance',
      'insurance number',
      'insurance no',
      'health insurance',
      'health plan',
      'health plan id',
      'member id',
      'member number',
      'member no',
      'subscriber id',
      'subscriber number',
      'beneficiary id',
      'group number',
      'payer id',
      'medicaid id',
      'medicaid number',
      'medicaid',
      'versicherungs-id',
      'mutuelle n°',
      'tarjeta sanitaria',
      'polisse',
      'zorgverzekering',
    ],
    String.raw`(?=[A-Z-]{0,6}\d)(?:[A-Z]{2,5}[- ]?)?\d(?:[A-Z0-9-]{5,14})`,
  ),
  base: 'likely',
  checkName: 'form',
  check: (value, _, { before }) =>
    /national|pension|social/i.test(before) || /^(?:19|20)\d{2}-\d{2}-\d{2}/.test(value) || /[a-f]\d[a-f]/.test(value) ? 'fail' : 'unknown',
  exclude: isCounted,
  yields: true,
  redactAs: 'INSURANCE',
});
