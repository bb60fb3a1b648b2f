import { isInternational, isNorthAmerican } from '../../checks/calling-code.ts';
import { defineDetector } from '../../engine/detector.ts';

/**
 * `likely` by itself: a plus sign with an assigned calling code, or the North American form with the area in brackets.
 * Every other number of seven to fifteen digits is `possible` and needs a hotword close by, for digits alone are order numbers,
 * dates and sizes.
 */
export const phoneNumber = defineDetector({
  id: 'phone-number',
  category: 'pii',
  references: ['https://www.itu.int/rec/T-REC-E.164/en', 'https://www.itu.int/rec/T-REC-E.123/en', 'https://www.nanpa.com/numbering'],
  anchors: [{ class: 'digits', atLeast: 7, back: { over: 'phone', max: 3 } }],
  pattern:
    /(?<![\w\u00c0-\u052f@#$%/\\.-]|[\d)][ ]|\d:)(?:\+ ?\(?|\(\+?)?\d(?:(?:[ .-]|\)[ .-]?| ?\(| ?\/ ?)?\d){5,14}(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\w\u00c0-\u052f@%/\\]|[.:-]\d|,\d{3}(?!\d)| ?[€$£%])/,
  checkName: 'numbering-plan',
  check: (value) => {
    const number = value.replace(/ ?(?:x|ext\.?) ?\d+$/, '');
    const digits = number.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 15 || isSomethingElse(number)) return 'fail';
    if (/^\(?\+/.test(number)) return isInternational(digits.replace(/^(\d{2,3})0(?=\d{9,10}$)/, '$1')) || isInternational(digits) ? 'weak-pass' : 'fail';
    if (/^00\d{9,14}$/.test(number)) return isInternational(digits.slice(2)) ? 'unknown' : 'fail';
    if (/^(?:1[ .-])?\(\d{3}\) ?\d{3}[ .-]\d{4}$/.test(number)) return isNorthAmerican(digits.slice(-10)) ? 'weak-pass' : 'unknown';
    return 'unknown';
  },
  hotwords: [
    'phone', 'phones', 'telephone', 'tel', 'mobile', 'mob', 'cell', 'cellphone', 'fax', 'whatsapp', 'sms', 'phone number', 'contact number', 'call me', 'call us', 'reach me', 'dial', 'hotline', 'msisdn', 'viber',
    'telefon', 'telefonnummer', 'handy', 'handynummer', 'mobil', 'rufnummer', 'durchwahl', 'téléphone', 'portable', 'móvil', 'celular', 'teléfono', 'telefono', 'cellulare', 'telefone', 'telemóvel', 'telefoon', 'mobiel',
    'cep', 'puhelin', 'komórka', 'telefonu', 'τηλέφωνο', 'телефон', 'моб', 'هاتف', 'جوال', 'טלפון', '电话', '電話', '手机', '携帯', '전화', '휴대폰', 'फ़ोन', 'โทร', 'điện thoại',
  ],
  hotwordReach: 30,
  redactAs: 'PHONE',
});

/** Dates, dotted versions and addresses, one digit over and over, and numbers counted up. */
function isSomethingElse(number: string): boolean {
  return (
    /^(?:19|20)\d{2}[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])(?:\D|$)/.test(number) ||
    /^(?:0?[1-9]|[12]\d|3[01])[-./ ](?:0?[1-9]|[12]\d|3[01])[-./ ](?:19|20)?\d{2}(?:\D|$)/.test(number) ||
    /^\d{1,3}(?:\.\d{1,3}){3}$|^\d{1,3}\.\d{1,2}\.\d+$/.test(number) ||
    /(?:19|20)\d{2}[-. ](?:0[1-9]|1[0-2])[-. ](?:[0-2]\d|3[01])/.test(number) ||
    /^(?:19|20)\d{2}[ -](?:19|20)\d{2}$/.test(number) ||
    /^(\d)\1+$/.test(number) ||
    /^\+?\d{1,3}\.\d{4,}$/.test(number) ||
    (/^\d+(?:\.\d+)?$/.test(number) && (number.includes('.') || (number.length > 13 && !number.startsWith('00'))))
  );
}
