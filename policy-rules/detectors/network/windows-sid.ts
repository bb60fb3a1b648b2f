import { defineDetector } from '../../engine/detector.ts';

export const windowsSid = defineDetector({
  id: 'windows-sid',
  category: 'network',
  references: ['https://learn.microsoft.com/en-us/windows-server/identity/ad-ds/manage/understand-security-identifiers'],
  anchors: [{ literal: 's-1-5-21-' }],
  pattern: /(?<![\w-])S-1-5-21-\d{6,10}-\d{6,10}-\d{6,10}(?:-\d{3,10})?(?![\w-])/,
  base: 'very-likely',
  redactAs: 'SID',
});
