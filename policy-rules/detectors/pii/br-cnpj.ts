import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const plain = value.replace(/[^a-z\d]/gi, '').toUpperCase();
  const digit = (count: number): number => {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += (plain.charCodeAt(at) - 48) * (((count - 1 - at) % 8) + 2);
    return sum % 11 < 2 ? 0 : 11 - (sum % 11);
  };
  return !/^(\d)\1+$/.test(plain) && digit(12) === Number(plain.charAt(12)) && digit(13) === Number(plain.charAt(13));
}

/** Twelve characters, since 2026 letters too, and two check digits. */
export const brCnpj = defineDetector({
  id: 'br-cnpj',
  category: 'pii',
  region: 'BR',
  references: ['https://www.gov.br/receitafederal/pt-br/assuntos/orientacao-tributaria/cadastros/cnpj'],
  anchors: [
    { literal: '/0001-', back: { over: 'name', max: 10, min: 10 } },
    { class: 'digits', atLeast: 2, atMost: 14, nearHotword: true },
  ],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[A-Z\d]{2}\.?[A-Z\d]{3}\.?[A-Z\d]{3}\/?[A-Z\d]{4}-?\d{2}(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /^..\....\....\/....-..$/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['cnpj', 'cadastro nacional', 'pessoa jurídica', ...taxWords],
  redactAs: 'TAX-ID',
});
