import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const codeClimateToken = defineProviderSecret({
  id: 'code-climate-token',
  references: ['https://docs.codeclimate.com/docs/finding-your-test-coverage-token'],
  names: ['codeclimate', 'cc_test_reporter_id'],
  values: ['[0-9a-f]{64}'],
  bare: true,
  redactAs: 'CODE-CLIMATE-TOKEN',
});
