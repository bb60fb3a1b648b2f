import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const quboleKey = defineProviderSecret({
  id: 'qubole-key',
  references: ['https://docs-gcp.qubole.com/en/latest/rest-api/index.html'],
  names: ['qubole'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'QUBOLE-KEY',
});
