import { clabeValid } from '../../checks/bank-numbers.ts';
import { defineDetector } from '../../engine/detector.ts';
import { isCounted } from '../../checks/labelled.ts';
import { labelled } from '../../checks/labelled.ts';

export const mxClabe = defineDetector({
  id: 'mx-clabe',
  category: 'financial',
  region: 'MX',
  references: ['https://www.banxico.org.mx/servicios/sistema-pagos-electronicos-in.html'],
  ...labelled(['clabe', 'clabe interbancaria', 'cuenta clabe', 'clave bancaria'], String.raw`\d{3}[ -]?\d{3}[ -]?\d{11}[ -]?\d`),
  base: 'very-likely',
  checkName: 'clabe',
  check: (value) => (clabeValid(value) ? 'pass' : 'fail'),
  exclude: isCounted,
  redactAs: 'CLABE',
});
