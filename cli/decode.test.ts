import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { placesIn } from './places.ts';

const text = 'Schlüssel: geheim\nключ';
const utf16 = (bigEndian: boolean, mark: boolean, from = text): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + from, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const read = (bytes: Uint8Array): unknown => {
  const decoded = decode(bytes);
  return decoded.ok ? decoded.value : decoded.problem;
};

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8', text],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8', text],
    ['UTF-16 with a mark', utf16(false, true), 'utf-16le', text],
    ['UTF-16, big end first, with a mark', utf16(true, true), 'utf-16be', text],
    ['UTF-16 without a mark', utf16(false, false, 'password = geheim'), 'utf-16le', 'password = geheim'],
    ['UTF-16, big end first, without a mark', utf16(true, false, 'password = geheim'), 'utf-16be', 'password = geheim'],
    ['Windows-1252', Uint8Array.from([0x53, 0xfc, 0xdf, 0x20, 0x80]), 'windows-1252', 'Süß €'],
    ['a text with a NUL in it', Buffer.from('a\0b and more'), 'utf-8', 'a\0b and more'],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('reads %s', (_, bytes, encoding, expected) => expect(read(bytes)).toEqual({ text: expected, encoding }));

  it('refuses what is no text', () => expect(read(Uint8Array.from([0x89, 0x50, 0, 0xff, 0, 0xd8, 0xff, 0]))).toMatch(/is not text/));
});

describe('placesIn', () => {
  it('counts lines and columns from 1, whatever ends a line', () => {
    const place = placesIn('a\r\nbb\rccc\n\n😀d');
    expect([0, 1, 3, 4, 6, 10, 11, 13].map(place)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 5, column: 1 },
      { line: 5, column: 3 },
    ]);
  });
});
