import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const dependencyTrackKey = defineProviderSecret({
  id: 'dependency-track-key',
  references: ['https://docs.dependencytrack.org/integrations/rest-api/'],
  tokens: [{ prefix: 'odt_', body: alnum(32) }],
  redactAs: 'DEPENDENCY-TRACK-KEY',
});
