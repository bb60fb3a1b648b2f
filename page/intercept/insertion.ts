import { type Bookmark, type Editor, editorOfEvent } from '../editors/index.ts';
import { type Carried, textOfTransfer } from '../extract.ts';
import { ownEvents } from '../own-events.ts';

/** A paste or a drop of text into an editor, while its event is being dispatched. */
export interface Insertion {
  readonly channel: 'paste' | 'drop';
  readonly editor: Editor;
  readonly carried: Carried;
  /** Where the text would go. */
  readonly at: Bookmark;
  /** Keeps the event from the page and from the browser. Must be called before the listener returns. */
  readonly hold: () => void;
}

/** Where a drop would put its text: browsers name the caret under the pointer in two ways. */
function dropPoint(event: DragEvent, editor: Editor): Bookmark {
  if (editor.kind === 'textarea') {
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    const end = editor.read().length;
    const offset = caret && caret.offsetNode === editor.root ? Math.min(caret.offset, end) : end;
    return { kind: 'field', start: offset, end: offset };
  }
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (!caret || !editor.root.contains(caret.offsetNode)) return { kind: 'range', range: null };
  const range = document.createRange();
  range.setStart(caret.offsetNode, caret.offset);
  range.collapse(true);
  return { kind: 'range', range };
}

/**
 * Watches paste and drop on window in the capture phase. `seen` runs inside the event's turn, for every insertion of text into any
 * editor of the page, but for those which the guard itself makes. Insertions without text (files, images) are left alone.
 */
export function watchInsertions(seen: (insertion: Insertion) => void, signal: AbortSignal): void {
  const watch = (channel: Insertion['channel'], event: ClipboardEvent | DragEvent, data: DataTransfer | null): void => {
    if (ownEvents.has(event)) return;
    const editor = editorOfEvent(event);
    if (!editor) return;
    const carried = textOfTransfer(data);
    if (carried.plain === '' && carried.rich === '') return;
    seen({
      channel,
      editor,
      carried,
      at: event instanceof DragEvent ? dropPoint(event, editor) : editor.bookmark(),
      hold: () => {
        event.preventDefault();
        event.stopImmediatePropagation();
        // A page that drew a drop zone on `dragenter` never sees this drop: tell it that the drag is over.
        if (event instanceof DragEvent && event.target) {
          const over = new DragEvent('dragleave', { bubbles: true, composed: true });
          ownEvents.add(over);
          event.target.dispatchEvent(over);
        }
      },
    });
  };
  window.addEventListener('paste', (event) => watch('paste', event, event.clipboardData), { capture: true, signal });
  window.addEventListener('drop', (event) => watch('drop', event, event.dataTransfer), { capture: true, signal });
}
