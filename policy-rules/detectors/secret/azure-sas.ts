import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** A signed address: the signature (HMAC-SHA-256 in base64, percent-encoded or not) is the secret. Also in addresses that start a Logic App. */
export const azureSas = defineDetector({
  id: 'azure-sas',
  category: 'secret',
  references: ['https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview'],
  anchors: [{ literal: 'sig=' }],
  pattern:
    /(?<=[?&;]|%26|SharedAccessSignature )sig=(?<value>(?:[A-Za-z0-9/+]|%2[BbFf]){43}(?:=|%3[Dd])|[A-Za-z0-9_-]{43})(?![A-Za-z0-9%_-])/,
  base: 'very-likely',
  exclude: isFiller,
  redactAs: 'AZURE-SAS',
});
