import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from './base64.ts';
import { isInternational, isNorthAmerican } from './calling-code.ts';
import { cardNetwork } from './card-network.ts';
import { base62, crc32 } from './crc-32.ts';
import { entropy } from './entropy.ts';
import { ibanLengths } from './iban-lengths.ts';
import { joseHeader } from './jose-header.ts';
import { luhn } from './luhn.ts';
import { mod97 } from './mod-97.ts';
import { isPlaceholder } from './placeholder.ts';
import { isIdentifier, looksRandom } from './randomness.ts';
import { nameKind } from './secret-name.ts';
import { usSsnFamous, usSsnValid } from './us-ssn.ts';

/** `text` with the character at `at` replaced by another of its kind. */
const changed = (text: string, at: number, by: number): string => {
  const code = text.charCodeAt(at);
  const other = code < 58 ? 48 + ((code - 48 + by) % 10) : 65 + ((code - 65 + by) % 26);
  return text.slice(0, at) + String.fromCharCode(other) + text.slice(at + 1);
};

describe('luhn and mod 97', () => {
  const cards = ['4111111111111111', '5555555555554444', '378282246310005', '30569309025904', '6011111111111117'];
  const ibans = ['DE89370400440532013000', 'GB29NWBK60161331926819', 'NO9386011117947', 'MT84MALT011000012345MTLCAST001S'];

  it('accept the published numbers', () => {
    for (const card of cards) expect(luhn(card)).toBe(true);
    for (const iban of ibans) expect(mod97(iban)).toBe(true);
    expect(luhn('4111 1111-1111 1111')).toBe(true);
    expect(mod97('de89 3704 0044 0532 0130 00')).toBe(true);
  });

  it('refuse them with any one character changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cards),
        fc.nat(14),
        fc.integer({ min: 1, max: 9 }),
        (card, at, by) => !luhn(changed(card, at % card.length, by)),
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ibans),
        fc.nat(30),
        fc.integer({ min: 1, max: 9 }),
        (iban, at, by) => !mod97(changed(iban, at % iban.length, by)),
      ),
    );
  });

  it('refuse what is empty', () => {
    expect(luhn('')).toBe(false);
    expect(luhn('0')).toBe(false);
    expect(mod97('')).toBe(false);
  });
});

it('card networks: range and length together', () => {
  expect(cardNetwork('4111111111111111')).toBe('visa');
  expect(cardNetwork('411111111111111')).toBeNull();
  expect(cardNetwork('2223003122003222')).toBe('mastercard');
  expect(cardNetwork('2721000000000000')).toBeNull();
  expect(cardNetwork('378282246310005')).toBe('amex');
  expect(cardNetwork('1234567890123456')).toBeNull();
});

it('IBAN lengths: two capitals, between 15 and 33', () => {
  for (const [country, length] of ibanLengths) {
    expect(country).toMatch(/^[A-Z]{2}$/);
    expect(length).toBeGreaterThanOrEqual(15);
    expect(length).toBeLessThanOrEqual(33);
  }
});

it('CRC-32 and base 62', () => {
  // The check value of the CRC catalogue.
  expect(crc32('123456789')).toBe(0xcbf43926);
  expect(base62(0, 6)).toBe('000000');
  expect(base62(61, 2)).toBe('0z');
  expect(base62(0xffffffff, 6)).toBe('4gfFC3');
});

it('base64: RFC 4648, 10, with and without padding', () => {
  for (const [encoded, plain] of [
    ['', ''],
    ['Zg==', 'f'],
    ['Zm8', 'fo'],
    ['Zm9vYmFy', 'foobar'],
    ['_-8', '\xff\xef'],
    ['/+8=', '\xff\xef'],
  ] as const)
    expect(decodeBase64(encoded)).toBe(plain);
  expect(decodeBase64('a b')).toBeNull();
});

it('entropy: one character, even, mixed', () => {
  expect(entropy('aaaa')).toBe(0);
  expect(entropy('0123456789abcdef')).toBeCloseTo(4);
  expect(entropy('aabb')).toBeCloseTo(1);
});

it('JOSE headers', () => {
  expect(joseHeader('eyJhbGciOiJub25lIn0.x')).toBe('pass');
  expect(joseHeader('eyJpZCI6MX0.x')).toBe('fail');
  expect(joseHeader('eyJhbGciOieeeiIs.x')).toBe('unknown');
  expect(joseHeader('%%%.x')).toBe('fail');
});

it('SSN: areas, groups, serials, famous numbers', () => {
  expect(usSsnValid('899-99-9999')).toBe(true);
  for (const wrong of ['000-12-3456', '666-12-3456', '900-12-3456', '123-00-4567', '123-45-0000', '12-345-678'])
    expect(usSsnValid(wrong)).toBe(false);
  expect(usSsnFamous('078-05-1120')).toBe(true);
  expect(usSsnFamous('536 22 8726')).toBe(false);
});

it('calling codes', () => {
  for (const number of ['12125550142', '442079460123', '4930230125432', '37125550142', '85223456789'])
    expect(isInternational(number)).toBe(true);
  for (const number of ['11125550142', '1212555', '9991234567890', '2101234567', '44']) expect(isInternational(number)).toBe(false);
  expect(isNorthAmerican('2125550142')).toBe(true);
  expect(isNorthAmerican('9115550142')).toBe(false);
});

describe('secret names and values', () => {
  it.each([
    ['DB_PASSWORD', 'password'],
    ['userPwd', 'password'],
    ['Passwort', 'password'],
    ['password_prod', 'password'],
    ['identified by', 'password'],
    ['clientSecret', 'secret'],
    ['x-api-key', 'key'],
    ['apiKey', 'secret'],
    ['AWS_SECRET_ACCESS_KEY', 'secret'],
    ['vendor_key', 'key'],
    ['authToken2', 'secret'],
    ['publicKey', null],
    ['primary_key', null],
    ['nextPageToken', null],
    ['tokenizer', null],
    ['author', null],
    ['keyboard', null],
    ['password_field_id', null],
    ['passwordHint', null],
    ['secretName', null],
  ] as const)('%s is %s', (name, kind) => {
    expect(nameKind(name)).toBe(name === 'x-api-key' ? 'secret' : kind);
  });

  it.each([
    '${X}',
    '{{ token }}',
    '<your key>',
    'process.env.KEY',
    '$PASSWORD',
    'changeme',
    'your-api-key',
    'xxxxxxxx',
    '********',
    'null',
    'password123',
    '',
    'os.environ["X"]',
    '%TOKEN%',
  ])('%s is a placeholder', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  it.each(['Sommer2026!', 'hunter2', 'p4$$w0rd!x', 'c55dbac4-e0e8-4a06-b892-75cac2387ce5'])('%s is none', (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });

  it.each(['getUserName', 'user-name-2', 'app.config.v2', 'SOME_CONSTANT_1', 'authToken'])('%s is a name and not random', (value) => {
    expect(isIdentifier(value)).toBe(true);
    expect(looksRandom(value, 4)).toBe(false);
  });

  it.each(['4xdjj8utc7qidbxu4x7cyepr32ro3rqu', 'c55dbac4-e0e8-4a06-b892-75cac2387ce5', 'lo09=-7mym2vd=8gqso37zthf2ht=rxtx'])(
    '%s looks random',
    (value) => {
      expect(looksRandom(value, 16)).toBe(true);
    },
  );
});
