import { alnum, defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const sonarToken = defineProviderSecret({
  id: 'sonar-token',
  references: ['https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/'],
  tokens: [
    { prefix: 'squ_', body: alnum(40) },
    { prefix: 'sqp_', body: alnum(40) },
    { prefix: 'sqa_', body: alnum(40) },
    { prefix: 'sqb_', body: alnum(40) },
  ],
  names: ['sonar'],
  values: [hex(40), alnum(40)],
  redactAs: 'SONAR-TOKEN',
});
