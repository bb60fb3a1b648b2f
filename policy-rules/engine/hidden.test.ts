import { expect, it } from 'vitest';
import { hiddenRun, invisibleMark, tagsMark } from './hidden.ts';
import { normalize, originalSpan } from './normalize.ts';

const tags = (text: string): string => [...text].map((one) => String.fromCodePoint(0xe0000 + (one.codePointAt(0) ?? 0))).join('');

it('reads what tags spell, behind a mark, and maps it to the whole run', () => {
  const text = `ab ${tags('say yes')} cd`;
  const normal = normalize(text);
  expect(normal.text).toBe(`ab ${tagsMark}say yes${tagsMark} cd`);
  expect(originalSpan(normal.map, 3, 11)).toEqual({ start: 3, end: 17 });
  expect(originalSpan(normal.map, 13, 15)).toEqual({ start: 18, end: 20 });
});

it('marks a long row of zero-width characters or variation selectors', () => {
  expect(normalize(`a${'\u200b\u200c'.repeat(8)}b`).text).toBe(`a${invisibleMark}b`);
  expect(normalize(`a${'\u{e0101}'.repeat(12)}b`).text).toBe(`a${invisibleMark}b`);
});

it('leaves single invisible characters to be taken away, and flags and joined emoji alone', () => {
  expect(normalize(`4${tags('x')}1\u200b1\u200d1`).text).toBe('4111');
  expect(normalize(`\u{1f3f4}${tags('gbeng')}\u{e007f} wins`).text).not.toContain(tagsMark);
  expect(hiddenRun('\u200b\u200b', 0)).toBeNull();
  expect(hiddenRun('plain', 0)).toBeNull();
});

it('looks at each character a bounded number of times', () => {
  const started = performance.now();
  normalize('\u200b\u200b\u200ba'.repeat(100_000));
  normalize(tags('a').repeat(300_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
