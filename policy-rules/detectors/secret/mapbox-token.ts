import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mapboxToken = defineProviderSecret({
  id: 'mapbox-token',
  references: ['https://docs.mapbox.com/help/dive-deeper/access-tokens/'],
  tokens: [
    { prefix: 'sk.eyJ1', body: `${base64url(40, 400)}[.]${base64url(22)}` },
    { prefix: 'pk.eyJ1', body: `${base64url(40, 400)}[.]${base64url(22)}` },
    { prefix: 'tk.eyJ1', body: `${base64url(40, 400)}[.]${base64url(22)}` },
  ],
  redactAs: 'MAPBOX-TOKEN',
});
