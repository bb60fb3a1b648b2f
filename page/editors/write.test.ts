import { describe, expect, it } from 'vitest';
import type { Bookmark, Editor, InputPath } from './editor.ts';
import { writeText } from './write.ts';

/** An editor that keeps its text in a box, and input paths that do to it what each test wants. */
function editorOf(
  initial: string,
  ...paths: ((text: string, box: { text: string; all: boolean }) => void)[]
): { readonly editor: Editor; readonly box: { text: string } } {
  const box = { text: initial, all: false };
  const editor: Editor = {
    kind: 'contenteditable',
    // The fake paths never touch the element.
    root: null as unknown as HTMLElement,
    read: () => box.text,
    bookmark: () => ({ kind: 'range', range: null }),
    restore: async () => void (box.all = false),
    selectAll: async () => void (box.all = true),
    paths: paths.map(
      (path): InputPath =>
        (_root, text) => (path(text, box), true),
    ),
  };
  return { editor, box };
}

const caret: Bookmark = { kind: 'range', range: null };
const good = (text: string, box: { text: string; all: boolean }): void => void (box.text = box.all ? text : box.text + text);
const deaf = (): void => undefined;

describe('writeText', () => {
  it('inserts and reads back', async () => {
    const { editor, box } = editorOf('hello ', good);
    expect(await writeText(editor, '[CARD-1]', caret, ['4111'])).toBe('written');
    expect(box.text).toBe('hello [CARD-1]');
  });

  it('goes on to the next input path when the editor ignores one', async () => {
    const { editor, box } = editorOf('card 4111', deaf, good);
    expect(await writeText(editor, 'card [CARD-1]', 'all', ['4111'])).toBe('written');
    expect(box.text).toBe('card [CARD-1]');
  });

  it('goes on at once where a path does not exist', async () => {
    const { editor, box } = editorOf('card 4111', good);
    const began = performance.now();
    const nowhere: InputPath = () => null;
    const outcome = await writeText({ ...editor, paths: [nowhere, nowhere, nowhere, ...editor.paths] }, 'card [CARD-1]', 'all', ['4111']);
    expect(outcome).toBe('written');
    expect(box.text).toBe('card [CARD-1]');
    expect(performance.now() - began).toBeLessThan(800);
  });

  it('fails when no path reaches the editor', async () => {
    const { editor } = editorOf('card 4111', deaf, deaf);
    expect(await writeText(editor, 'card [CARD-1]', 'all', ['4111'])).toBe('failed');
  });

  it('fails when the original is still there beside the placeholder', async () => {
    const { editor } = editorOf('card 4111', (text, box) => void (box.text = `${text} 4111`));
    expect(await writeText(editor, 'card [CARD-1]', 'all', ['4111'])).toBe('failed');
  });

  it('fails when the editor took the text twice', async () => {
    const { editor } = editorOf('', (text, box) => void (box.text = text + text));
    expect(await writeText(editor, '[CARD-1]', caret, [])).toBe('failed');
  });

  it('does not try another path on top of a half-done one', async () => {
    const { editor, box } = editorOf('card 4111', (_text, kept) => void (kept.text = 'half'), good);
    expect(await writeText(editor, 'card [CARD-1]', 'all', ['4111'])).toBe('failed');
    expect(box.text).toBe('half');
  });

  it('takes white space that the editor changed for the same text', async () => {
    const { editor } = editorOf('', (text, box) => void (box.text = text.replaceAll(' ', '\u00a0')));
    expect(await writeText(editor, 'card [CARD-1]', caret, ['4111'])).toBe('written');
  });
});
