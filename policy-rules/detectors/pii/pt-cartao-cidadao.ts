import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const plain = value.replace(/\W/g, '').toUpperCase();
  let sum = 0;
  for (let at = 0; at < 12; at++) {
    const part = parseInt(plain.charAt(at), 36) * (at % 2 === 0 ? 2 : 1);
    sum += at % 2 === 0 && part > 9 ? part - 9 : part;
  }
  return sum % 10 === 0;
}

/** The civil number, its check digit, the version, and a check digit over all. */
export const ptCartaoCidadao = defineDetector({
  id: 'pt-cartao-cidadao',
  category: 'pii',
  region: 'PT',
  references: ['https://www.autenticacao.gov.pt/'],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{8}[- ]?\d[- ]?[A-Z\d]{2}\d(?![\w\u00c0-\u052f/\\-]|[. ]\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['cartão de cidadão', 'cartao de cidadao', 'cartão cidadão', 'cc', ...idWords],
  redactAs: 'ID-CARD',
});
