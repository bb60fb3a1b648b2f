import { describe, expect, it } from 'vitest';
import { checkListeners } from './check-listeners.ts';
import { expectNone, readTree } from './tree.ts';

describe('listeners', () => {
  it('all end with a signal', () => expectNone(checkListeners(readTree())));
});

describe('the listener checker', () => {
  const problems = (text: string): number => checkListeners([{ path: 'page/x.ts', text }]).length;

  it.each([
    "window.addEventListener('paste', f);",
    "addEventListener('paste', f, true);",
    "node.addEventListener('x', f, { capture: true });",
    "node.addEventListener('x', f, options);",
    "node.addEventListener('load', f, { once: true });",
    "signal.addEventListener('abort', f);",
  ])('rejects %s', (text) => expect(problems(text)).toBe(1));

  it.each([
    "window.addEventListener('paste', f, { capture: true, signal });",
    "node.addEventListener('x', f, { signal: own.signal });",
    'browser.runtime.onMessage.addListener(f);',
    "signal.addEventListener('abort', stop, { once: true });",
  ])('lets %s be', (text) => expect(problems(text)).toBe(0));
});
