import type { Anchor, Around, CheckResult } from '../engine/detector.ts';

const escape = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '[ \\n-]{1,2}');

/** Anchors and a pattern for fixed phrases; a blank stands for a blank, a hyphen or a line's end. */
export function phrases(list: readonly [string, ...string[]]): {
  readonly anchors: readonly [Anchor, ...Anchor[]];
  readonly pattern: () => RegExp;
} {
  const sorted = [...list].sort((a, b) => b.length - a.length);
  const [first, ...rest] = [...new Set(list.map((words) => words.split(' ')[0] ?? words))].map((literal): Anchor => ({ literal }));
  return {
    anchors: [first ?? { literal: list[0] }, ...rest],
    pattern: () => new RegExp(`(?<![\\w\\u00c0-\\u052f])(?:${sorted.map(escape).join('|')})(?![\\w\\u00c0-\\u052f])`, 'i'),
  };
}

/** `weak-pass` for a phrase in capitals or between the edges of a line, a bracket or a divider; `unknown` within a sentence. */
export function asMarking(value: string, { before, after }: Around): CheckResult {
  const capitals = value === value.toUpperCase() && value !== value.toLowerCase();
  // In backticks it is a name that a text speaks of.
  const alone =
    !before.endsWith('`') && /(?:^|[\n|[(*#:"'>_©;\t-])[ \t*_#]*$/.test(before) && /^[ \t*_.!]*(?:$|[\n|\])*:;"'<_-])/.test(after);
  return capitals || alone ? 'weak-pass' : 'unknown';
}

/** `weak-pass` for what is said; `unknown` for what is quoted: a text about such phrases, or a list of them. */
export function asSaid(value: string, { before, after }: Around): CheckResult {
  const opens = /["'\x60([]\s?$/.test(before);
  const closes = /^[.!?,…]{0,3}\s?["'\x60]/.test(after);
  return (opens && closes) || /^["'\x60]/.test(value) ? 'unknown' : 'weak-pass';
}
