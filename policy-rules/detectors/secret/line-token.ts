import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const lineToken = defineProviderSecret({
  id: 'line-token',
  references: ['https://developers.line.biz/en/docs/basics/channel-access-token/'],
  names: ['line'],
  values: ['[0-9A-Za-z+/]{168,172}={0,2}', '[0-9a-f]{32}'],
  redactAs: 'LINE-TOKEN',
});
