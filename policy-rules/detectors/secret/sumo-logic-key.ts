import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const sumoLogicKey = defineProviderSecret({
  id: 'sumo-logic-key',
  references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
  names: ['sumo'],
  values: [alnum(64), 'su[0-9A-Za-z]{12}'],
  redactAs: 'SUMO-LOGIC-KEY',
});
