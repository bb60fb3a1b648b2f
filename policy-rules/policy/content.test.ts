import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, localText } from './content.ts';

describe('canonicalJson', () => {
  it('sorts keys at every depth and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'x' }], a: null, e: undefined })).toBe('{"a":null,"b":[{"c":"x","d":1}]}');
  });

  it('is JSON for the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });
});

/** The same value with every object's keys in reversed order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

describe('localText', () => {
  const text = { en: 'English', de: 'Deutsch', 'pt-BR': 'Brasil', zh: '中文' };

  it.each([
    ['de', 'Deutsch'],
    ['de-AT', 'Deutsch'],
    ['DE_ch', 'Deutsch'],
    ['pt-br', 'Brasil'],
    ['pt', 'English'],
    ['zh-Hant-TW', '中文'],
    ['fr', 'English'],
    ['', 'English'],
    ['constructor', 'English'],
  ])('%s', (locale, expected) => {
    expect(localText(text, locale)).toBe(expected);
  });
});
