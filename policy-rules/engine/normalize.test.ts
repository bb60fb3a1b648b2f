import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComposing } from './fold.ts';
import { normalize, originalSpan } from './normalize.ts';

/** Texts of the characters that matter here, lone surrogates included. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        '4',
        ' ',
        '\n',
        '\0',
        '\u00ad',
        '\u200b',
        '\u202e',
        '\u2060',
        '\ufeff',
        '\ufe0f',
        '\u20e3',
        '\u00a0',
        '\u3000',
        '\u2011',
        '\u2212',
        '\uff14',
        '\u0664',
        '\u096a',
        '\u0301',
        '\u0308',
        '\u1161',
        '\u3099',
      ),
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '\u{1d7d2}',
        '\u{e0041}',
        '\u{1f600}',
        '\u{e0100}',
        '\u2026',
        '\u00bd',
        '\ufb03',
        '\u33c2',
        '\u00e9',
        '\uac00',
        '\u1100',
        '\u2028',
        '\u201c',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('normalize', () => {
  it.each([
    ['zero-width characters and bidi marks', '4\u200b1\u202e1\u20601', '4111'],
    ['soft hyphen', 'se\u00adcret', 'secret'],
    ['a grapheme joiner, behind a fullwidth digit too', '4\u034f\uff11\u034f1', '411'],
    ['tags and variation selectors', 'a\u{e0041}\ufe0fb\u{e0100}', 'ab'],
    ['keycaps', '4\ufe0f\u20e31\ufe0f\u20e3', '41'],
    ['fullwidth forms', '\uff14\uff11\u3000\uff21\uff20', '41 A@'],
    ['mathematical digits', '\u{1d7d2}\u{1d7cf}', '41'],
    ['Arabic-Indic, Devanagari and Thai digits', '\u0664\u0661 \u096a\u0967 \u0e54\u0e51', '41 41 41'],
    ['circled digits', '\u2463\u2460', '41'],
    ['spaces', 'a\u00a0b\u2003c\u202fd', 'a b c d'],
    ['hyphens and dashes', 'a\u2010b\u2011c\u2013d\u2014e\u2212f', 'a-b-c-d-e-f'],
    ['quotation marks and a modifier letter', '\u02bc\u201ca\u201d \u2018b\u2019', "'\"a\" 'b'"],
    ['a decomposed letter', 'Zu\u0308rich', 'Z\u00fcrich'],
    ['a fullwidth letter with a mark', '\uff35\u0308', '\u00dc'],
    ['line breaks', 'a\nb\r\nc\u2028d', 'a\nb\r\nc\nd'],
    ['what has no other form', 'Größe 日本 жук 😀 \0 \ud800', 'Größe 日本 жук 😀 \0 \ud800'],
  ])('folds %s', (_, text, folded) => {
    expect(normalize(text).text).toBe(folded);
  });

  it('gives the very same text and no map where nothing changes', () => {
    const text = 'plain ASCII, Größe, 日本語\n\0';
    const result = normalize(text);
    expect(result.text).toBe(text);
    expect(result.map).toBeNull();
  });

  it('needs no map where every change keeps the length', () => {
    expect(normalize('a\u00a0b\u2011c')).toEqual({ text: 'a b-c', map: null });
  });

  it('maps a span to whole original characters, and leaves ignorables at its edges out', () => {
    const text = 'x\u200b\u{1d7d2}\u200b\u{1d7cf}\u200by';
    const { text: folded, map } = normalize(text);
    expect(folded).toBe('x41y');
    expect(originalSpan(map, 1, 3)).toEqual({ start: 2, end: 7 });
    expect(originalSpan(map, 3, 4)).toEqual({ start: 8, end: 9 });
  });

  it('covers a character that became several, from any of them', () => {
    const { text, map } = normalize('a\u2026b');
    expect(text).toBe('a...b');
    expect(originalSpan(map, 2, 3)).toEqual({ start: 1, end: 2 });
    expect(originalSpan(map, 4, 5)).toEqual({ start: 2, end: 3 });
  });

  it('never cuts a character in half that folds into two', () => {
    const { text, map } = normalize('a\u{1F200}b');
    expect(text).toBe('a\u307b\u304bb');
    expect(originalSpan(map, 1, 2)).toEqual({ start: 1, end: 3 });
    expect(originalSpan(map, 3, 4)).toEqual({ start: 3, end: 4 });
  });

  it('keeps the laws of offsets on any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: folded, map } = normalize(text);
        let before = 0;
        let width = 1;
        for (let at = 0; at < folded.length; at += width) {
          // A span never ends within a character.
          width = (folded.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
          const { start, end } = originalSpan(map, at, at + width);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(before);
          before = start;
          // What the unit came from folds to something that holds it.
          expect(normalize(text.slice(start, end)).text).toContain(folded.slice(at, at + width));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('does not change what it has folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        // A mark may meet its letter only when what stood between them is gone.
        fc.pre([...text.normalize('NFKD')].every((character) => !isComposing(character.charCodeAt(0))));
        const once = normalize(text).text;
        expect(normalize(once).text).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});
