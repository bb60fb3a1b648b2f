import { abaRoutingValid } from '../../checks/bank-numbers.ts';
import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const usAbaRouting = defineDetector({
  id: 'us-aba-routing',
  category: 'financial',
  region: 'US',
  references: ['https://www.aba.com/about-us/routing-number'],
  ...labelled(
    [
      'aba',
      'aba routing',
      'aba number',
      'aba no',
      'routing',
      'routing number',
      'routing no',
      'routing transit number',
      'rtn',
      'bank routing',
      'ach routing',
    ],
    String.raw`\d{9}|\d{4}-\d{4}-\d`,
  ),
  base: 'very-likely',
  checkName: 'aba-check-digit',
  check: (value) => (abaRoutingValid(value) ? 'pass' : 'fail'),
  redactAs: 'ROUTING',
});
