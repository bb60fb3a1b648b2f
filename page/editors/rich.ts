import type { EditorKind } from '../../sites/index.ts';
import { nextFrame } from '../next-frame.ts';
import { ownEvents } from '../own-events.ts';
import type { Bookmark, Editor, InputPath } from './editor.ts';

const blocks = new Set('ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TR UL'.split(' '));

/**
 * The text of an editable tree in document order; one newline between blocks and for each `<br>` that is not a block's filler.
 * Not `innerText`: that forces a layout, doubles the newline between paragraphs, and leaves out what a page's style hides.
 */
export function readBlocks(root: HTMLElement): string {
  const lines: string[] = [];
  let line = '';
  let open = false;
  const flush = (): void => {
    if (!open) return;
    lines.push(line);
    line = '';
    open = false;
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const data = (node as Text).data;
      if (data !== '') {
        line += data;
        open = true;
      }
      return;
    }
    if (!(node instanceof HTMLElement)) {
      for (const child of node.childNodes) visit(child);
      return;
    }
    if (node.tagName === 'BR') {
      open = true;
      flush();
      return;
    }
    const block = blocks.has(node.tagName);
    if (block) flush();
    for (const child of node.childNodes) visit(child);
    if (block) flush();
  };
  for (const child of root.childNodes) visit(child);
  flush();
  return lines.join('\n');
}

/** Lets the editor hear of a new DOM selection before it is used: Lexical and ProseMirror take it from the async `selectionchange`. */
function selectionSettles(): Promise<void> {
  return nextFrame(20);
}

/** A synthetic paste, which every rich editor handles by its own code (paragraphs, history, model). Chromium only: see below. */
const syntheticPaste: InputPath = (root, text) => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: data });
  // Firefox gives pages an empty clipboardData for an event that a content script made (bug 1654724): the next path does it there.
  if (event.clipboardData?.getData('text/plain') !== text || navigator.userAgent.includes('Firefox/')) return null;
  ownEvents.add(event);
  root.dispatchEvent(event);
  return event.defaultPrevented;
};

/** What typing does: trusted `beforeinput`/`input`. A newline must be a paragraph of its own, or editors see a stray `<br>`. */
const execLines: InputPath = (_root, text) => {
  let done = true;
  text.split('\n').forEach((line, index) => {
    if (index > 0) done = document.execCommand('insertParagraph') && done;
    if (line !== '') done = document.execCommand('insertText', false, line) && done;
  });
  return done;
};

/** One `beforeinput`: what Lexical and Slate listen to, for the sites that ignore a paste they did not see the user make. */
const beforeInput: InputPath = (root, text) => {
  // What it carries is one run of text: Lexical keeps a newline in it as a character of that run, where a paste makes a new line.
  if (text.includes('\n')) return null;
  const event = new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType: 'insertText', data: text });
  root.dispatchEvent(event);
  return event.defaultPrevented;
};

const pathsOf: Record<Exclude<EditorKind, 'textarea'>, readonly InputPath[]> = {
  prosemirror: [syntheticPaste, execLines],
  lexical: [syntheticPaste, beforeInput, execLines],
  quill: [syntheticPaste, execLines],
  contenteditable: [execLines],
};

function select(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Any editing host: ProseMirror, Tiptap, Lexical, Quill, or plain `contenteditable`. */
export function richEditor(root: HTMLElement, kind: Exclude<EditorKind, 'textarea'>): Editor {
  return {
    kind,
    root,
    read: () => readBlocks(root),
    bookmark: () => {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
      return { kind: 'range', range: range && root.contains(range.commonAncestorContainer) ? range : null };
    },
    restore: async (bookmark: Bookmark) => {
      root.focus({ preventScroll: true });
      const kept =
        bookmark.kind === 'range' && bookmark.range && root.contains(bookmark.range.commonAncestorContainer) ? bookmark.range : null;
      const range = kept ?? document.createRange();
      if (!kept) {
        range.selectNodeContents(root);
        range.collapse(false);
      }
      select(range);
      await selectionSettles();
    },
    selectAll: async () => {
      root.focus({ preventScroll: true });
      const range = document.createRange();
      range.selectNodeContents(root);
      select(range);
      await selectionSettles();
    },
    paths: pathsOf[kind],
  };
}
