import { describe, expect, it } from 'vitest';
import { detectors } from '../detectors/index.ts';
import { patternOf } from './detector.ts';

/** The quantifiers without an upper bound, character classes and escapes left aside. */
function unbounded(source: string): string[] {
  return (
    source
      .replace(/\\./gs, 'e')
      .replace(/\[[^\]]*\]/g, 'c')
      .match(/[*+]|\{\d+,\}/g) ?? []
  );
}

describe.each(detectors.map((detector) => ({ id: detector.id, pattern: patternOf(detector) })))('the pattern of $id', ({ pattern }) => {
  it('has an upper bound on every quantifier, so that one trial looks at a bounded text', () => {
    expect(unbounded(pattern.source)).toEqual([]);
  });

  it('has no flag that the engine sets itself, and no group with another name than "value"', () => {
    expect(pattern.flags).toMatch(/^i?u?$/);
    expect((pattern.source.match(/\(\?<\w+>/g) ?? []).every((group) => group === '(?<value>')).toBe(true);
  });

  it('ends with its group "value", lookaheads aside', () => {
    const { source } = pattern;
    const at = source.indexOf('(?<value>');
    if (at < 0) return;
    // Each example whose match is longer than its value shows it; here only that nothing but lookarounds or another branch follows.
    let depth = 0;
    let end = at;
    const bare = source.replace(/\\./gs, 'ee').replace(/\[[^\]]*\]/g, (part) => 'c'.repeat(part.length));
    for (; end < bare.length; end++) {
      if (bare[end] === '(') depth++;
      if (bare[end] === ')' && --depth === 0) break;
    }
    expect(bare.slice(end + 1)).toMatch(/^(?:\(\?<?[=!][^()]*\))*(?:\||$)/);
  });
});

it('the measure itself sees what has no bound', () => {
  expect(unbounded(String.raw`a{2,5}[+*]\+(?:b|c){3}`)).toEqual([]);
  expect(unbounded('a+(?:b*|c{2,})')).toEqual(['+', '*', '{2,}']);
});
