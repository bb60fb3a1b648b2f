import { cnsValid } from '../../checks/health-numbers.ts';
import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const brCns = defineDetector({
  id: 'br-cns',
  category: 'health',
  region: 'BR',
  references: ['https://integracao.esusab.ufsc.br/ledi/documentacao/regras/algoritmo_CNS.html'],
  ...labelled(['cns', 'cartão sus', 'cartão nacional de saúde', 'cartao sus'], String.raw`[12789]\d{2}[ .]?\d{4}[ .]?\d{4}[ .]?\d{4}`),
  base: 'very-likely',
  checkName: 'mod-11',
  check: (value) => (cnsValid(value) ? 'pass' : 'fail'),
  redactAs: 'CNS',
});
