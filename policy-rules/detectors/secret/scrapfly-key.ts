import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const scrapflyKey = defineProviderSecret({
  id: 'scrapfly-key',
  references: ['https://scrapfly.io/docs/scrape-api/getting-started'],
  tokens: [
    { prefix: 'scp-live-', body: hex(32) },
    { prefix: 'scp-test-', body: hex(32) },
  ],
  names: ['scrapfly'],
  values: [hex(32)],
  bare: true,
  redactAs: 'SCRAPFLY-KEY',
});
