import type { Anchor } from '../engine/detector.ts';

/** What stands between a label and its value in forms, JSON, YAML, tables, markup and short sentences. */
const link = String.raw`["'\x60\])*_]{0,3}(?:[ _-](?:no|nr|num|number|nummer|id)(?![a-z])\.?["'\x60\])*_]{0,3})?(?: ?\([^()\n]{1,60}\))?(?:</\w{1,12}>\s{0,4}<\w{1,12})?[ \t]{0,8}(?:(?:=>|:=|[:=|#,;>-]|(?:is|was|ist|lautet|est|es|è)(?![a-z])(?: ?:)?)[ \t\n]{0,4})?["'\x60*_(<]{0,3}`;

const escape = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '[ _-]?');

/**
 * For values that only a label gives away: anchors at the labels, and a pattern `label, link, value` whose span is the value.
 * A blank in a label stands for a blank, `_`, `-` or nothing. The value's source must be bounded; its end is bounded here.
 */
export function labelled(
  labels: readonly [string, ...string[]],
  value: string,
  after = '',
): { readonly anchors: readonly [Anchor, ...Anchor[]]; readonly pattern: () => RegExp } {
  const [first, ...rest] = [...new Set(labels.map((label) => label.split(' ')[0] ?? label))].map((literal): Anchor => ({ literal }));
  const pattern = (): RegExp => {
    const words = [...labels].sort((a, b) => b.length - a.length).map(escape);
    const source = `(?<![A-Za-z0-9\\u00c0-\\u052f])(?:${words.join('|')})(?![a-z\\u00c0-\\u052f])\\.?${link}${after}(?<value>${value})(?![\\w\\u00c0-\\u052f]|[.,]\\d)`;
    return new RegExp(source, 'i');
  };
  return { anchors: [first ?? { literal: labels[0] }, ...rest], pattern };
}

/** One digit over and over, or counted up or down: a number that stands for one. */
export function isCounted(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  return (
    digits.length > 2 && (/^(\d)\1+$/.test(digits) || '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits))
  );
}
