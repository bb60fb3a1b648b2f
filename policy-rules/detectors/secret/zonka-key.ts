import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const zonkaKey = defineProviderSecret({
  id: 'zonka-key',
  references: ['https://apidocs.zonkafeedback.com/'],
  names: ['zonkafeedback', 'zonka_feedback'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'ZONKA-KEY',
});
