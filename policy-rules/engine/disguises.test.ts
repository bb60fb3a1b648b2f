import { describe, expect, it } from 'vitest';
import { detectors } from '../detectors/index.ts';
import { compile } from '../policy/compile.ts';
import { samplePolicy } from '../policy/sample-policy.ts';
import { redact } from '../redact.ts';
import { disguises } from './disguises.ts';
import { base32, base62, base64url, fill, sample } from './sample.ts';
import { scan } from './scan.ts';

/** These detectors and no others, so that the matrix measures the disguises and not the catalogue. */
const used = [
  'payment-card',
  'iban',
  'us-ssn',
  'email-address',
  'aws-access-key',
  'github-token',
  'database-url',
  'phone-number',
  'anthropic-key',
];
const all = compile(samplePolicy({ detectors: used }));

const cards = ['4111111111111111', '5500005555555559', '378282246310005', '6011111111111117', '4000056655665556', '5105105105105100'];
const ibans = [
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'FR1420041010050500013M02606',
  'NL91ABNA0417164300',
  'CH9300762011623852957',
];
const mails = [
  'jane.doe@corp.test',
  'j.smith@example-corp.de',
  'maria_lopez@firma.es',
  'ceo@initech.co.uk',
  'a.b-c@mail.corp.test',
  'kim42@lab.kr',
];
const keys = [1, 2, 3, 4, 5].map((seed) => `AKIA${sample(base32, 16, seed)}`);
const tokens = [6, 7, 8].map((seed) => `ghp_${sample(base62, 36, seed)}`);
const others = [
  ...['SSN 536-22-8726', 'social security 219-09-9999', 'tel +49 30 12345678', 'postgres://app:Sommer2026x@db.corp.test/x'],
  `sk-ant-api03-${sample(base64url, 93, 9)}AA`,
];
const values = [...cards, ...ibans, ...mails, ...keys, ...tokens, ...others];
const benign = [
  ...[
    'Please read page 41 of the report',
    'The meeting is on Monday at noon',
    'version 4.18.2 fixes issue 4711',
    'const total = items.length * 100;',
  ],
  ...[
    'A short note about nothing at all',
    '1234567890123456',
    '2026-01-15T10:22:31Z',
    'SELECT name FROM city WHERE id = 4',
    'room 2.14, second floor, left',
  ],
  ...[
    'https://example.org/path?page=2&sort=up',
    'README and CHANGELOG',
    '3.14159265358979',
    'lorem ipsum dolor sit amet',
    'npm install --save-dev left-pad',
  ],
  ...[
    'deadbeefdeadbeefdeadbeefdeadbeef',
    'e3b0c44298fc1c149afbf4c8996fb924',
    'user@',
    '@mention in a thread',
    'price: 1,250.00 EUR',
    'isbn 978-3-16-148410-0',
  ],
  ...[
    '0 1 1 0 1 0 0 1 1 0 1 0 1',
    'The quick brown fox jumps over',
    'Straße und Größe',
    'жёлтый чемодан',
    'Καλημέρα κόσμε',
    'file:///tmp/report.pdf',
  ],
  ...['key of the map', 'token budget of the model', 'a+b=c and d-e=f', 'width: 100%; height: 50%'],
];

const bytes = (value: string): number[] => [...new TextEncoder().encode(value)];
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
const base64 = (value: string): string => btoa(String.fromCharCode(...bytes(value)));
const each = (write: (code: number) => string) => (value: string) => bytes(value).map(write).join('');
const between = (mark: string) => (value: string) => [...value].join(mark);
const inside = (open: string, close: string) => (value: string) =>
  `${value.slice(0, 4)}${open}${value.slice(4, 7)}${close}${value.slice(7)}`;
const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  A: 'А',
  K: 'К',
  B: 'В',
  E: 'Е',
  I: 'І',
  H: 'Н',
};
const shifted = (by: number) => (value: string) => value.replace(/\d/g, (digit) => String.fromCharCode(Number(digit) + by));

const ways: Readonly<Record<string, (value: string) => string>> = {
  base64,
  base64url: (value) => base64(`value: ${value}`).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, ''),
  'base64 in base64': (value) => base64(base64(value)),
  'base64 in lines': (value) => base64(`Dear colleague, here is what you have asked for yesterday: ${value}`).replace(/.{64}/g, '$&\n'),
  hex: each(hex),
  'hex with blanks': (value) => bytes(value).map(hex).join(' '),
  percent: each((code) => `%${hex(code)}`),
  'percent twice': each((code) => `%25${hex(code)}`),
  'decimal entities': each((code) => `&#${String(code)};`),
  'hexadecimal entities': each((code) => `&#x${hex(code)};`),
  '\\u escapes': each((code) => `\\u00${hex(code)}`),
  '\\x escapes': each((code) => `\\x${hex(code)}`),
  'quoted-printable': each((code) => `=${hex(code).toUpperCase()}`),
  'characters one by one': between(' '),
  'one character per line': between('\n'),
  'markdown inside': inside('**', '**'),
  'HTML inside': inside('<b>', '</b>'),
  'letters of another script': (value) => value.replace(/[aeocpAKBEIH]/g, (letter) => cyrillic[letter] ?? letter),
  'zero-width characters': between('\u200b'),
  'combining joiners': between('\u034f'),
  keycaps: (value) => value.replace(/\d/g, '$&\ufe0f\u20e3'),
  'Arabic-Indic digits': shifted(0x660),
};

describe.each(Object.entries(ways))('%s', (_, write) => {
  it('hides at most 3 of 30 values', () => {
    const missed = values.filter((value) => {
      const text = `please use ${write(value)} for it`;
      return !scan(text, all).findings.some(({ likelihood }) => likelihood !== 'possible');
    });
    expect(missed.slice(3)).toEqual([]);
  });

  it('makes no value of a harmless text', () => {
    const raised = benign.filter((text) =>
      scan(`see ${write(text)}, please`, all).findings.some(({ likelihood }) => likelihood !== 'possible'),
    );
    expect(raised).toEqual([]);
  });
});

describe('what was in disguise', () => {
  const card = '4111111111111111';

  it('is given as the whole part that stands for it, and redacted so', () => {
    const text = `\u200bDear 😀, use ${base64(`card ${card} of Jane`)} today`;
    const { findings } = scan(text, all);
    expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual([base64(`card ${card} of Jane`)]);
    expect(findings[0]?.reasons).toContainEqual({ kind: 'disguise', layer: 'base64' });
    expect(redact(text, findings, all).text).toBe('\u200bDear 😀, use [CARD-1] today');
  });

  it('is given exactly where the notation stands for single characters', () => {
    const text = 'mail jane%40corp.test or not';
    const { findings } = scan(text, all);
    expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(['jane%40corp.test']);
    expect(findings[0]?.reasons).toContainEqual({ kind: 'disguise', layer: 'percent' });
  });

  it('yields to what stands there in the open', () => {
    const text = `postgres://app:Sommer%32026x@db.corp.test/x`;
    expect(scan(text, all).findings).toHaveLength(1);
    expect(scan('jane@corp.test &amp; co', all).findings).toHaveLength(1);
  });

  it('is read twice and not three times', () => {
    expect(scan(base64(base64(card)), all).findings).toHaveLength(1);
    expect(scan(base64(base64(base64(card))), all).findings).toEqual([]);
  });

  it('reads [at] and (dot)', () => {
    for (const text of ['jane.doe [at] corp (dot) test', 'jane(at)corp(dot)test', 'jane {at} corp.test']) {
      const { findings } = scan(`write to ${text}, please`, all);
      expect(findings.map(({ span }) => `write to ${text}, please`.slice(span.start, span.end))).toEqual([text]);
    }
  });

  it('reads a number broken over lines', () => {
    expect(scan('card:\n4111\n1111\n1111\n1111\n', all).findings).toMatchObject([
      { detector: 'payment-card', span: { start: 6, end: 25 } },
    ]);
  });

  it('leaves Russian and Greek what they are', () => {
    expect(disguises('Договор аренды и акт приёмки, Ένα συμβόλαιο')).toEqual([]);
    expect(disguises('pаypal')).toMatchObject([{ replacement: 'paypal', layer: 'look-alikes' }]);
  });

  it('leaves what is not text undecoded', () => {
    const hash = sample(base62, 88, 4);
    expect(disguises(`sha512-${hash}== internationalization deadbeefdeadbeefdeadbeef`)).toEqual([]);
    expect(disguises(fill('YWFh', 9000))).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    ['%41'],
    ['&#65;'],
    ['\\u0041'],
    ['=41'],
    ['a '],
    ['1\n'],
    ['<b>a'],
    ['*a'],
    ['[at]'],
    ['QUFB'],
    ['41 '],
    ['pа'],
    ['&'],
    ['\\'],
    ['%'],
    ['QUFBQUFBQUFBQUFB.'],
  ])('gives no more parts than characters, in order and without overlaps: %j', (part) => {
    const text = fill(part, 20_000);
    const edits = disguises(text);
    let end = 0;
    for (const edit of edits) {
      expect(edit.start).toBeGreaterThanOrEqual(end);
      expect(edit.end).toBeGreaterThan(edit.start);
      end = edit.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
    expect(edits.reduce((sum, { replacement }) => sum + replacement.length, 0)).toBeLessThanOrEqual(text.length);
  });
});

it('the detectors of the matrix exist', () => {
  expect(used.filter((id) => !detectors.some((detector) => String(detector.id) === id))).toEqual([]);
  expect([values.length, benign.length]).toEqual([30, 30]);
});
