import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, digit } from './automaton.ts';

/** Every hit as `index@end`, with -1 for a digit. */
function hits(literals: readonly string[], text: string): string[] {
  const { symbols, next, shift, firstOutput, starts, outputs } = buildAutomaton(literals);
  const found: string[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    state = next[(state << shift) | (symbols[text.charCodeAt(at)] ?? 0)] ?? 0;
    if (state < firstOutput) continue;
    for (let output = starts[state - firstOutput] ?? 0; output < (starts[state - firstOutput + 1] ?? 0); output++) {
      const index = outputs[output] ?? 0;
      found.push(`${index === digit ? -1 : index}@${at + 1}`);
    }
  }
  return found.sort();
}

/** The same by the plain way. */
function naive(literals: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (let end = 1; end <= text.length; end++) {
    literals.forEach((literal, index) => {
      if (end >= literal.length && text.slice(end - literal.length, end).toLowerCase() === literal.toLowerCase())
        found.push(`${index}@${end}`);
    });
    if (/\d/.test(text.charAt(end - 1))) found.push(`-1@${end}`);
  }
  return found.sort();
}

describe('automaton', () => {
  it('finds literals that hold and overlap one another, in any case', () => {
    expect(hits(['he', 'she', 'his', 'hers'], 'uSHErs')).toEqual(['0@4', '1@4', '3@6'].sort());
  });

  it('folds the case of other scripts, the two small sigmas included', () => {
    expect(hits(['ФЕНИКС', 'οδός'], 'Феникс ΟΔΌΣ οδόσ')).toEqual(['0@6', '1@11', '1@16'].sort());
  });

  it('says where each digit is, also inside a literal', () => {
    expect(hits(['a1b'], '12 a1b')).toEqual(['-1@1', '-1@2', '-1@5', '0@6'].sort());
    expect(hits(['1', '22'], '122')).toEqual(['-1@1', '-1@2', '-1@3', '0@1', '1@3'].sort());
  });

  it('agrees with the plain way on any text', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '1', '2', 'é', '界'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 8, selector: (text) => text.toLowerCase() }),
        fc.string({ unit: fc.constantFrom('a', 'B', 'b', '1', '2', 'É', '界', ' '), maxLength: 40 }),
        (literals, text) => {
          expect(hits(literals, text)).toEqual(naive(literals, text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('works without literals', () => {
    expect(hits([], 'a 1')).toEqual(['-1@3']);
  });
});
