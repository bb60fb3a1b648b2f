import { describe, expect, it } from 'vitest';
import { checkSuppressions } from './check-suppressions.ts';
import { expectNone, readTree } from './tree.ts';

describe('what is switched off', () => {
  it('says why', () => expectNone(checkSuppressions(readTree())));
});

describe('the suppression checker', () => {
  const problems = (text: string): number => checkSuppressions([{ path: 'page/x.ts', text }]).length;
  const at = '@'; // kept apart, so that this file itself passes

  it.each([
    'const x = y as any;',
    'function f(x: any) {}',
    `// ${at}ts-ignore because I said so`,
    `// ${at}ts-expect-error`,
    '// eslint' + '-disable-next-line no-empty',
    '/* eslint' + '-disable */',
    'try { f(); } catch {}',
    'try { f(); } catch { /* the page may have gone away */ }',
    'void f().catch(() => {});',
    'void f().catch(() => undefined);',
    "it.skip('x', () => {});",
    "describe.only('x', () => {}); // just for this once, really",
    "it.todo('x');",
  ])('rejects %s', (text) => expect(problems(text)).toBe(1));

  it.each([
    'const x = y as any; // the library has no types',
    `// ${at}ts-expect-error the compiler must refuse this`,
    '// eslint' + '-disable-next-line no-empty -- the page may have gone away',
    'try { f(); } catch { return null; }',
    'void f().catch(report);',
    'void f().catch(() => undefined); // the page may have gone away',
    "test.skip(!isRoot, 'needs root, to write a policy file');",
    "it.skipIf(!isRoot)('x', () => {});",
    "const anyOf = ['any'];",
  ])('lets %s be', (text) => expect(problems(text)).toBe(0));
});
