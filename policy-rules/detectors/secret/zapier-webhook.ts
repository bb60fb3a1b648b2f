import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** Whoever knows the address starts the automation. */
export const zapierWebhook = defineDetector({
  id: 'zapier-webhook',
  category: 'secret',
  references: ['https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks'],
  anchors: [{ literal: 'hooks.zapier.com/hooks/' }, { literal: 'www.zapier.com/hooks/' }],
  pattern: /(?:hooks|www)\.zapier\.com\/hooks\/(?:catch|standard|custom)\/\d{3,12}\/[0-9A-Za-z]{5,32}(?![A-Za-z0-9])/,
  base: 'very-likely',
  exclude: (value) => isFiller(value.slice(23)),
  redactAs: 'ZAPIER-WEBHOOK',
});
