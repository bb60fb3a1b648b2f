import { describe, expect, it } from 'vitest';
import { abaRoutingValid, clabeValid } from './bank-numbers.ts';
import { base58Check, bech32, coinVersions } from './coin-address.ts';
import { euVatValid } from './eu-vat.ts';
import { auMedicareValid, cnsValid, deaValid, kvnrValid, lanrValid, nhiValid, nhsNumberValid, npiValid } from './health-numbers.ts';
import { isIpv4, isIpv6 } from './ip-address.ts';
import { cusipValid, isinValid, sedolValid } from './securities.ts';
import { sha256 } from './sha-256.ts';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

it('computes SHA-256 as FIPS 180-4 does', () => {
  expect(hex(sha256(ascii('')))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hex(sha256(ascii('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hex(sha256(ascii('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')))).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

/** A number that passes, and a check that must refuse it once any one of its digits is another. */
const numbers: readonly [name: string, check: (value: string) => boolean, valid: string][] = [
  ['routing', abaRoutingValid, '021000021'],
  ['CLABE', clabeValid, '032180000118359719'],
  ['ISIN', isinValid, 'US0378331005'],
  ['CUSIP', cusipValid, '037833100'],
  ['NHS', nhsNumberValid, '9434765919'],
  ['NPI', npiValid, '1234567893'],
  ['CNS', cnsValid, '100000000060018'],
  ['bitcoin', (value) => base58Check(value, coinVersions.bitcoin), '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['bech32', bech32, 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ['USt-IdNr.', (value) => euVatValid(value) === true, 'DE136695976'],
  ['partita IVA', (value) => euVatValid(value) === true, 'IT00743110157'],
];

describe.each(numbers)('%s', (_, check, valid) => {
  it('passes', () => {
    expect(check(valid)).toBe(true);
  });

  it('fails with one digit changed', () => {
    const last = valid.length - 1;
    const other = valid.charAt(last) === '7' ? '4' : '7';
    expect(check(valid.slice(0, last) + other)).toBe(false);
  });
});

it('knows the other health numbers', () => {
  expect(deaValid('BB1388568')).toBe(true);
  expect(deaValid('BB1388569')).toBe(false);
  expect(auMedicareValid('2123456701')).toBe(true);
  expect(auMedicareValid('2123456711')).toBe(false);
  expect(kvnrValid('A123456780')).toBe(true);
  expect(kvnrValid('A123456781')).toBe(false);
  expect(lanrValid('123456601')).toBe(true);
  expect(lanrValid('123456701')).toBe(false);
  expect(nhiValid('ZZZ0016')).toBe(true);
  expect(nhiValid('ZZZ0017')).toBe(false);
  expect(sedolValid('0263494')).toBe(true);
  expect(sedolValid('0263495')).toBe(false);
});

it('tells what the country of a VAT number says from what it does not', () => {
  expect(
    [
      'ATU13585627',
      'BE0428759497',
      'FR83404833048',
      'DK13585628',
      'FI20774740',
      'GB980780684',
      'LU15027442',
      'PL8567346215',
      'PT501964843',
      'SE123456789701',
      'SI50223054',
      'EL094259216',
      'HU12892312',
      'EE100931558',
      'HR33392005961',
    ].filter((value) => euVatValid(value) !== true),
  ).toEqual([]);
  expect(euVatValid('IE8473625E')).toBeNull();
  expect(euVatValid('XX123456789')).toBe(false);
});

it('reads addresses', () => {
  for (const good of ['::1', '2001:db8::1', 'fe80::1%eth0', '::ffff:192.168.1.1', '1:2:3:4:5:6:7:8', '2001:db8::/32'])
    expect(isIpv6(good), good).toBe(true);
  for (const bad of ['1:2:3', '12:30:00', '1::2::3', '::300.1.1.1', '1:2:3:4:5:6:7:8:9', 'g::1']) expect(isIpv6(bad), bad).toBe(false);
  expect(isIpv4('10.0.0.1')).toBe(true);
  expect(isIpv4('10.0.0.256')).toBe(false);
  expect(isIpv4('10.0.0.01')).toBe(false);
});
