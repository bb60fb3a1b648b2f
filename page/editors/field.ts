import type { Bookmark, Editor, InputPath } from './editor.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** True for elements whose text is their `value`. */
export function isField(element: Element): element is Field {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

// React keeps the last value it wrote in a tracker on the instance and ignores an `input` event that brings no change; a plain
// `field.value = x` goes through the tracker and is swallowed. The prototype's own setter goes past it.
const nativeValue: InputPath = (root, text) => {
  if (!isField(root)) return false;
  const prototype = root instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  const set = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (!set) return false;
  const start = root.selectionStart ?? root.value.length;
  const end = root.selectionEnd ?? start;
  set.call(root, root.value.slice(0, start) + text + root.value.slice(end));
  root.setSelectionRange(start + text.length, start + text.length);
  root.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  return true;
};

// Keeps the browser's undo stack, and fires trusted `beforeinput` and `input` events.
const execInsert: InputPath = (_root, text) => document.execCommand('insertText', false, text);

/** A `<textarea>` or a text `<input>`, whichever framework holds its value. */
export function fieldEditor(root: Field): Editor {
  return {
    kind: 'textarea',
    root,
    read: () => root.value,
    bookmark: () => ({ kind: 'field', start: root.selectionStart ?? root.value.length, end: root.selectionEnd ?? root.value.length }),
    restore: async (bookmark: Bookmark) => {
      root.focus({ preventScroll: true });
      if (bookmark.kind === 'field') root.setSelectionRange(bookmark.start, bookmark.end);
    },
    selectAll: async () => {
      root.focus({ preventScroll: true });
      root.setSelectionRange(0, root.value.length);
    },
    paths: [execInsert, nativeValue],
  };
}
