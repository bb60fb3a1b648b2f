import { defineDetector } from '../../engine/detector.ts';

export const azureResourceId = defineDetector({
  id: 'azure-resource-id',
  category: 'network',
  references: ['https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/resource-name-rules'],
  anchors: [{ literal: '/subscriptions/' }],
  pattern: /\/subscriptions\/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:\/[\w.() -]{1,90}){0,12}(?<! )/i,
  base: 'likely',
  exclude: (value) => /(\w)\1{7}-(\w)\2{3}-/.test(value),
  redactAs: 'AZURE',
});
