import type { DetectorExamples } from '../../engine/detector.ts';
import { base62, base64url, fill, sample } from '../../engine/sample.ts';

const encoded = `${sample(base62, 20, 431)}%2B${sample(base62, 22, 432)}%3D`;
const plain = `${sample(base62, 43, 433)}=`;
const flow = sample(base64url, 43, 434);
const form = 'Azure Storage, shared access signatures';

export const azureSasExamples: DetectorExamples = {
  match: [
    {
      text: `https://shop.blob.core.windows.net/in/a.csv?sv=2024-11-04&se=2026-12-01&sr=b&sp=r&sig=${encoded}`,
      value: encoded,
      likelihood: 'very-likely',
      source: form,
    },
    { text: `SAS: sv=2024-11-04&ss=b&sig=${plain}`, value: plain, likelihood: 'very-likely', source: form },
    {
      text: `https://prod-1.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sv=1.0&sig=${flow}`,
      value: flow,
      likelihood: 'very-likely',
      source: 'Logic Apps, HTTP trigger',
    },
  ],
  nearMiss: [
    { text: '?sv=2024-11-04&sig=<signature>', why: 'a place for a signature' },
    { text: `const sig=${plain}`, why: 'a variable, no part of an address' },
    { text: `&sig=${plain.slice(9)}`, why: 'too short' },
  ],
  pathological: [{ name: 'names', make: (size) => fill('&sig=', size) }],
};
