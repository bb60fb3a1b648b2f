import type { DetectorExamples } from '../../engine/detector.ts';
import { base36, fill, sample } from '../../engine/sample.ts';

const address = `hooks.zapier.com/hooks/catch/${sample('123456789', 7, 11)}/${sample(base36, 7, 12)}`;

export const zapierWebhookExamples: DetectorExamples = {
  match: [
    { text: `POST https://${address}/`, value: address, likelihood: 'very-likely', source: "Zapier's manual" },
    { text: `url: '${address}'`, value: address, likelihood: 'very-likely', source: "Zapier's manual" },
    { text: `see https://${address}?a=1`, value: address, likelihood: 'very-likely', source: 'with a query' },
  ],
  nearMiss: [
    { text: 'https://hooks.zapier.com/hooks/catch/', why: 'no account' },
    { text: 'https://hooks.zapier.com/hooks/catch/123456/xxxxxx', why: 'filled up by hand' },
    { text: 'https://hooks.zapier.com/hooks/catch/{account}/{zap}', why: 'a template' },
  ],
  pathological: [{ name: 'addresses', make: (size) => fill('hooks.zapier.com/hooks/catch/1', size) }],
};
