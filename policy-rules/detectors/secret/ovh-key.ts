import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const ovhKey = defineProviderSecret({
  id: 'ovh-key',
  references: ['https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777'],
  names: ['ovh'],
  values: [alnum(32), alnum(16)],
  redactAs: 'OVH-KEY',
});
