import { defineDetector } from '../../engine/detector.ts';

export const nzBankAccount = defineDetector({
  id: 'nz-bank-account',
  category: 'financial',
  region: 'NZ',
  references: ['https://www.paymentsnz.co.nz/'],
  anchors: [{ class: 'digits', atLeast: 13 }],
  pattern: /(?<![\w.-])(?:0[1-9]|[1-3]\d)-\d{4}-\d{7}-\d{2,3}(?![\w-])/,
  base: 'possible',
  hotwords: ['account', 'acct', 'bank', 'nz'],
  redactAs: 'ACCOUNT',
});
