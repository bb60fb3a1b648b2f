import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const peopleDataLabsKey = defineProviderSecret({
  id: 'people-data-labs-key',
  references: ['https://docs.peopledatalabs.com/docs/authentication'],
  names: ['peopledatalabs', 'people_data_labs'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'PEOPLE-DATA-LABS-KEY',
});
