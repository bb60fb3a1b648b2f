import { isInternational, isNorthAmerican } from '../../checks/calling-code.ts';
import { isNumberLookalike } from '../../checks/number-lookalikes.ts';
import { phoneWords } from '../../checks/phone-words.ts';
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
    /(?<![\w\u00c0-\u052f@#$%)/\\.-])(?<![\d)] )(?<!\d:)(?:\+ ?\(?|\(\+?)?\d(?:(?:[ .-]|\)[ .-]?| ?\(| ?\/ ?)?\d){5,14}(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\w\u00c0-\u052f@%/\\]|[.:-]\d|,\d{3}(?!\d)| ?[€$£%])/,
  checkName: 'numbering-plan',
  check: (value, _, around) => {
    // `cell.content=4194373,e.fg` and `{536870912&this`: numbers of minified code have no blank on either side.
    if (/^\d+$/.test(value) && /[=({&|?:]$/.test(around.before) && /^[,;)&|}]/.test(around.after)) return 'fail';
    const number = value.replace(/ ?(?:x|ext\.?) ?\d+$/, '');
    const digits = number.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 15 || isNumberLookalike(number)) return 'fail';
    if (/^\(?\+/.test(number))
      return isInternational(digits.replace(/^(\d{2,3})0(?=\d{9,10}$)/, '$1')) || isInternational(digits) ? 'weak-pass' : 'fail';
    if (/^00\d{9,14}$/.test(number)) return isInternational(digits.slice(2)) ? 'unknown' : 'fail';
    if (/^(?:1[ .-])?\(\d{3}\) ?\d{3}[ .-]\d{4}$/.test(number)) return isNorthAmerican(digits.slice(-10)) ? 'weak-pass' : 'unknown';
    return 'unknown';
  },
  hotwords: phoneWords,
  hotwordReach: 30,
  redactAs: 'PHONE',
});
