import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, endOf, shift } from './automaton.ts';
import { isDigit } from './characters.ts';

/** Every hit as `index@end`, with -1 for a digit. */
function hits(literals: readonly string[], text: string): string[] {
  const automaton = buildAutomaton(literals);
  const { columns, next, stop, first, link, chain, seen } = automaton;
  const found: string[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    state = next[(state << shift) | (columns[text.charCodeAt(at)] ?? 0)] ?? 0;
    if (state < stop) continue;
    state -= stop;
    if (isDigit(text.charCodeAt(at))) found.push(`-1@${at + 1}`);
    for (let node = state; node !== 0; node = link[node] ?? 0)
      for (let literal = first[node] ?? -1; literal >= 0; literal = chain[literal] ?? -1) {
        const end = endOf(automaton, literal, text, at + 1 - (seen[literal] ?? 0));
        if (end >= 0) found.push(`${literal}@${end}`);
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
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '1', '2', 'é', 'ж', 'я', '界'), minLength: 1, maxLength: 7 });
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

  it('tells words apart whose beginnings are the same, by character or by hash', () => {
    expect(hits(['passport', 'passage', 'pass', 'password'], 'pass passage PASSWORT password').sort()).toEqual(
      ['2@4', '2@9', '1@12', '2@17', '2@26', '3@30'].sort(),
    );
    const cyrillic = Array.from({ length: 40 }, (_, index) => String.fromCharCode(0x430 + (index % 32), 0x430 + ((index * 7) % 32), 0x431));
    const words = [...new Set(cyrillic)];
    expect(hits(words, words.join(' '))).toEqual(naive(words, words.join(' ')));
  });

  it('holds more beginnings than 15 bits can number', () => {
    const words = Array.from(
      { length: 40000 },
      (_, index) => `${index.toString(36).padStart(3, 'q')}${((index * 7919) % 46656).toString(36)}`,
    );
    const { next } = buildAutomaton(words);
    expect(next.length >> shift).toBeGreaterThan(0x8000);
    expect(hits(words, `x${words[39999] ?? ''}`)).toContain(`39999@${(words[39999]?.length ?? 0) + 1}`);
  });

  it('works without literals', () => {
    expect(hits([], 'a 1')).toEqual(['-1@3']);
  });
});
