import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const tailscaleKey = defineProviderSecret({
  id: 'tailscale-key',
  references: ['https://tailscale.com/kb/1101/api'],
  tokens: [{ prefix: 'tskey-', body: '(?:[a-z]{2,12}-)?[0-9A-Za-z_]{8,20}-[0-9A-Za-z_]{12,60}' }],
  redactAs: 'TAILSCALE-KEY',
});
