import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const caHealthCard = defineDetector({
  id: 'ca-health-card',
  category: 'health',
  region: 'CA',
  references: ['https://www.ontario.ca/page/health-card', 'https://www.ramq.gouv.qc.ca/en/citizens/health-insurance'],
  ...labelled(
    [
      'ohip',
      'health card',
      'health card number',
      'carte soleil',
      'ramq',
      'phn',
      'personal health number',
      'numéro d’assurance maladie',
      'nam',
      'mcp',
      'ahcip',
      'hcn',
    ],
    String.raw`\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{1,2})?|[A-Z]{4}[ -]?\d{4}[ -]?\d{4}|9\d{9}`,
  ),
  base: 'likely',
  redactAs: 'HEALTHCARD',
});
