import { entropy } from '../../checks/entropy.ts';
import { isFiller } from '../../checks/placeholder.ts';
import { defineDetector } from '../../engine/detector.ts';

/** Three characters, the number of the format, `Q~`, and 31 to 34 more: the client secrets which Microsoft Entra makes since 2021. */
export const azureClientSecret = defineDetector({
  id: 'azure-client-secret',
  category: 'secret',
  references: ['https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials'],
  anchors: [
    { literal: '7Q~', back: { over: 'name', max: 3, min: 1 } },
    { literal: '8Q~', back: { over: 'name', max: 3, min: 1 } },
  ],
  pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])/,
  base: 'very-likely',
  checkName: 'key-shape',
  check: (value) => (entropy(value) < 3.2 ? 'fail' : 'pass'),
  exclude: (value) => isFiller(value.slice(6)),
  redactAs: 'AZURE-CLIENT-SECRET',
});
