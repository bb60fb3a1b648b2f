import { describe, expect, it } from 'vitest';
import { checkBackgroundState } from './check-background-state.ts';
import { expectNone, readTree } from './tree.ts';

describe('background/', () => {
  it('keeps no state at module level', () => expectNone(checkBackgroundState(readTree())));
});

describe('the state checker', () => {
  const problems = (text: string): number => checkBackgroundState([{ path: 'background/x.ts', text }]).length;

  it.each([
    'let last = 0;',
    'export let last: string | null = null;',
    'var x = 1;',
    'const seen = new Map();',
    'const seen = new Set<string>() as Set<string>;',
    'const queue: string[] = [];',
    'const cache = {};',
    'const db = openDB();',
  ])('rejects %s', (text) => expect(problems(text)).toBe(1));

  it.each([
    'const day = 86_400_000;',
    "const names = ['a', 'b'] as const;",
    "const known: ReadonlySet<string> = new Set(['a']);",
    'const f = () => new Map();',
    'export function f() { let x = 1; return x; }',
    'const form = /^a$/;',
    "const id = asId<'site'>('x');",
  ])('lets %s be', (text) => expect(problems(text)).toBe(0));
});
