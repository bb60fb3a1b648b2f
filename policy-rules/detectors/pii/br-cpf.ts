import { digitsOf } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const digit = (count: number): number => {
    const rest = digits.slice(0, count).reduce((sum, part, at) => sum + part * (count + 1 - at), 0) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  return !/^(\d)\1+$/.test(digits.join('')) && digit(9) === digits[9] && digit(10) === digits[10];
}

/** Nine digits and two check digits; written with dots and a hyphen it is likely by itself. */
export const brCpf = defineDetector({
  id: 'br-cpf',
  category: 'pii',
  region: 'BR',
  references: ['https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf'],
  anchors: [
    { class: 'digits', runs: [3], atLeast: 11 },
    { class: 'digits', atLeast: 11, atMost: 11, nearHotword: true },
  ],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{3}([.]?)\d{3}\1\d{3}-?\d{2}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /^\d{3}\.\d{3}\.\d{3}-\d\d$/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['cpf', 'cadastro de pessoas', 'contribuinte', ...taxWords],
  redactAs: 'TAX-ID',
});
