import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const knapsackProToken = defineProviderSecret({
  id: 'knapsack-pro-token',
  references: ['https://docs.knapsackpro.com/'],
  names: ['knapsack_pro'],
  values: ['[0-9a-z]{32}'],
  redactAs: 'KNAPSACK-PRO-TOKEN',
});
