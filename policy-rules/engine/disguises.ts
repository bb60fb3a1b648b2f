// The parts of a text that stand for others by the rules of some notation: percent, entities, escapes, quoted-printable, markup
// inside a word, `[at]`, letters of another script, characters that stand one by one. All in one search over the text.
import type { Layer } from './finding.ts';
import { encodedRuns, fromHex, fromUtf8 } from './encoded-runs.ts';
import { isDigit } from './characters.ts';
import type { Edit } from './layer.ts';
import { unmixed } from './look-alikes.ts';

const mostEdits = 20_000;

/** Tried where one of its signs stands, `back` characters before it. */
interface Notation {
  readonly layer: Layer;
  readonly signs: string;
  readonly back: number;
  readonly form: RegExp;
}

const notations: readonly Notation[] = [
  { layer: 'percent', signs: '%', back: 0, form: /(?:%[0-9A-Fa-f]{2}){1,2048}/y },
  { layer: 'entities', signs: '&', back: 0, form: /(?:&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});){1,2048}/y },
  {
    layer: 'escapes',
    signs: '\\',
    back: 0,
    form: /(?:\\{1,2}(?:u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|x[0-9A-Fa-f]{2}|0\d{2}|1[0-7]{2})){1,2048}/y,
  },
  { layer: 'quoted-printable', signs: '=', back: 0, form: /(?:=(?:[0-9A-F]{2}|\r?\n)){1,2048}/y },
  { layer: 'words', signs: '[({<', back: 0, form: /[[({<] ?(?:at|dot|punkt|AT|DOT) ?[\])}>] ?(?=[A-Za-z0-9])/y },
  {
    layer: 'markup',
    signs: '*~`<',
    back: 0,
    form: /(?<=[\w@.+-])(?:\*{1,3}|~~|`|<\/?(?:b|i|u|s|em|strong|span|code|mark|wbr|font|sub|sup|small)(?: [^<>\n]{0,80})?\/?>){1,3}(?=[\w@.+*<-])/y,
  },
  {
    layer: 'spacing',
    signs: ' .-_,|/\n',
    back: 1,
    form: /(?<![A-Za-z0-9])[A-Za-z0-9](?: |\.|-|_|, ?|\||\/|\r?\n)[\w@.+:-](?:(?: |\.|-|_|, ?|\||\/|\r?\n)[\w@.+:-](?![A-Za-z0-9])){6,200}/y,
  },
  {
    layer: 'hex',
    signs: ' :-,',
    back: 2,
    form: /(?<![0-9A-Fa-f])[0-9A-Fa-f]{2}(?:(?: |:|-|, ?0x|0x)[0-9A-Fa-f]{2}){7,400}(?![0-9A-Fa-f])/y,
  },
  ...[2, 3, 4, 5, 6].map((back): Notation => ({
    layer: 'spacing',
    signs: '\n',
    back,
    form: new RegExp(String.raw`(?<![\w.,-]|\d\r?\n)\d{${String(back)}}(?:\r?\n\d{2,6}){1,4}(?![\w,-]|[.]\d|\r?\n\d)`, 'y'),
  })),
];

/** By ASCII character: what may begin at it, and whether it is a separator, of which there are many. */
const bySign: readonly (readonly Notation[])[] = Array.from({ length: 128 }, (_, unit) =>
  notations.filter(({ signs }) => signs.includes(String.fromCharCode(unit))),
);
const isSign = Uint8Array.from(bySign, (list) => Number(list.length > 0));
const separators = new Set([...' .-_,|/:\n'].map((sign) => sign.charCodeAt(0)));

/** The entities of ASCII characters (HTML, 13.5), and of nothing. */
const named: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    commat: '@',
    period: '.',
    num: '#',
    hyphen: '-',
    dash: '-',
    colon: ':',
  },
  ...{
    sol: '/',
    bsol: '\\',
    lowbar: '_',
    plus: '+',
    equals: '=',
    excl: '!',
    dollar: '$',
    percnt: '%',
    lpar: '(',
    rpar: ')',
    shy: '',
    zwnj: '',
  },
};

/** What in a text stands for something else, in order, without overlaps. */
export function disguises(text: string): readonly Edit[] {
  const edits = [...encodedRuns(text), ...unmixed(text)];
  let floor = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 128 || isSign[unit] === 0) continue;
    if (separators.has(unit) && !recurs(text, at, unit)) continue;
    for (const { layer, back, form } of bySign[unit] ?? []) {
      if (at - back < floor) continue;
      form.lastIndex = at - back;
      if (!form.test(text)) continue;
      const end = form.lastIndex;
      const start = layer === 'words' && text.charCodeAt(at - 1) === 32 ? at - 1 : at - back;
      const replacement = spelled(layer, text.slice(start, end));
      if (replacement === null) continue;
      edits.push({ start, end, replacement, layer });
      floor = end;
      at = end - 1;
      break;
    }
    if (edits.length >= mostEdits) break;
  }
  return withoutOverlaps(edits);
}

/** The same separator again, one or two characters on: characters one by one, or bytes. Or a line's end between digits. */
function recurs(text: string, at: number, unit: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (unit === 10)
    return isDigit(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 2)) ? isDigit(after) : text.charCodeAt(at + 2) <= 13;
  const second = text.charCodeAt(at + 2);
  return second === unit || text.charCodeAt(at + 3) === unit || (unit === 44 && after === 32) || (second === 120 && after === 48);
}

function withoutOverlaps(edits: Edit[]): readonly Edit[] {
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}

function spelled(layer: Layer, part: string): string | null {
  switch (layer) {
    case 'percent':
      return fromUtf8(
        part
          .split('%')
          .slice(1)
          .map((code) => parseInt(code, 16)),
      );
    case 'quoted-printable':
      return bytesOf(part.replace(/=\r?\n/g, ''));
    case 'entities':
      return part.replace(/&(#x|#X|#)?([^;&]{1,8});/g, (whole, sign: string | undefined, name: string) =>
        sign === undefined ? (named[name.toLowerCase()] ?? whole) : character(parseInt(name, sign === '#' ? 10 : 16)),
      );
    case 'escapes':
      return part.replace(/\\{1,2}(?:u\{([^}]+)\}|[ux]([0-9A-Fa-f]+)|([01]\d{2}))/g, (_, braced?: string, hex?: string, octal?: string) =>
        octal === undefined ? character(parseInt(braced ?? hex ?? '', 16)) : character(parseInt(octal, 8)),
      );
    case 'words':
      return /dot|punkt/i.test(part) ? '.' : '@';
    case 'markup':
      return '';
    case 'hex':
      return fromHex(part.replace(/0x|[^0-9A-Fa-f]/g, ''));
    default:
      return together(part);
  }
}

/** Characters one by one become a word; groups of digits on lines of their own, a number with blanks. */
function together(part: string): string | null {
  if (/^\d{2}/.test(part)) return part.replace(/\r?\n/g, ' ');
  const separator = /^.(, ?|\r?\n|.)/.exec(part)?.[1] ?? '';
  const characters = part.split(separator);
  return characters.every((one) => one.length === 1) ? characters.join('') : null;
}

function bytesOf(part: string): string | null {
  return part === ''
    ? ''
    : fromUtf8(
        part
          .split('=')
          .slice(1)
          .map((code) => parseInt(code, 16)),
      );
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
