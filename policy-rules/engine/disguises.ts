// The parts of a text that stand for others by the rules of some notation: percent, entities, escapes, quoted-printable, markup
// inside a word, `[at]`, letters of another script, characters that stand one by one. All in one search over the text.
import type { Layer } from './finding.ts';
import { encodedRuns, fromHex, fromUtf8 } from './encoded-runs.ts';
import type { Edit } from './layer.ts';
import { unmixed } from './look-alikes.ts';

const mostEdits = 20_000;

const notations: readonly (readonly [Layer, string])[] = [
  ['percent', String.raw`(?:%[0-9A-Fa-f]{2}){1,2048}`],
  ['entities', String.raw`(?:&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});){1,2048}`],
  ['escapes', String.raw`(?:\\{1,2}(?:u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|x[0-9A-Fa-f]{2}|0\d{2}|[1][0-7]{2})){1,2048}`],
  ['quoted-printable', String.raw`(?:=(?:[0-9A-F]{2}|\r?\n)){1,2048}`],
  ['words', String.raw`[ ]?[[({<][ ]?(?:at|dot|punkt|AT|DOT)[ ]?[\])}>][ ]?(?=[A-Za-z0-9])`],
  [
    'markup',
    String.raw`(?<=[\w@.+-])(?:\*{1,3}|~~|\x60|</?(?:b|i|u|s|em|strong|span|code|mark|wbr|font|sub|sup|small)(?: [^<>\n]{0,80})?/?>){1,3}(?=[\w@.+*<-])`,
  ],
  ['spacing', String.raw`(?<![^\s"'(:=])[A-Za-z0-9](?:(?: |\.|-|_|, ?|\||/|\r?\n)[\w@.+:-](?![A-Za-z0-9])){7,200}`],
  ['spacing', String.raw`(?<![\w.,-])\d{2,6}(?:\r?\n\d{2,6}){1,4}(?![\w\n,-]|[.]\d)`],
  ['hex', String.raw`(?<![0-9A-Fa-f])(?:0x)?[0-9A-Fa-f]{2}(?:(?: |:|-|, ?0x|0x)[0-9A-Fa-f]{2}){7,400}(?![0-9A-Fa-f])`],
];

const search = new RegExp(notations.map(([, source]) => `(${source})`).join('|'), 'g');
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
  search.lastIndex = 0;
  for (let found = search.exec(text); found !== null && edits.length < mostEdits; found = search.exec(text)) {
    const [part, ...groups] = found;
    const layer = notations[groups.findIndex((group) => group !== undefined)]?.[0];
    const replacement = layer === undefined ? null : spelled(layer, part);
    if (layer !== undefined && replacement !== null) edits.push({ start: found.index, end: found.index + part.length, replacement, layer });
  }
  return withoutOverlaps(edits);
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
