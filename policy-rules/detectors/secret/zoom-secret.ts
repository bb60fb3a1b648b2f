import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const zoomSecret = defineProviderSecret({
  id: 'zoom-secret',
  references: ['https://developers.zoom.us/docs/internal-apps/s2s-oauth/'],
  names: ['zoom'],
  values: [alnum(32)],
  redactAs: 'ZOOM-SECRET',
});
