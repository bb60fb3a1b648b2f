import type { Composers } from '../composers.ts';
import { type Editor, editorOfEvent } from '../editors/index.ts';
import { ownEvents } from '../own-events.ts';
import type { SendWay } from '../replay.ts';

/** Something that would make the page send, while its event is being dispatched. */
export interface Sending {
  readonly way: SendWay;
  /** The editors whose text may go: the one the key was pressed in, or every composer of the page. */
  readonly editors: readonly Editor[];
  /** Keeps the event from the page and from the browser. Must be called before the listener returns. */
  readonly hold: () => void;
}

// A site may act on any of these; all belong to one press.
const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchend', 'click'] as const;

function isSendKey(event: KeyboardEvent): boolean {
  // keyCode 229 is what browsers report while an input method composes (UI Events, "Legacy key attributes"): that Enter picks a word.
  return event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.isComposing && event.keyCode !== 229;
}

/**
 * Watches every way to send on window in the capture phase: Enter in an editor, a press of a send button by pointer, touch or keyboard,
 * and a form's submission. `seen` runs inside the event's turn. Events that the guard itself dispatches do not count; those that the
 * page's scripts dispatch do.
 */
export function watchSends(composers: Composers, seen: (sending: Sending) => void, signal: AbortSignal): void {
  const hold = (event: Event) => (): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // The editor a person wrote in last: sites where the record's selectors are out of date still have one.
  let lastEditor: Editor | null = null;
  window.addEventListener('focusin', (event) => (lastEditor = editorOfEvent(event) ?? lastEditor), { capture: true, signal });

  const editors = (): readonly Editor[] => {
    const all = composers.all();
    const last = lastEditor?.root.isConnected ? lastEditor : null;
    return last && !all.some(({ root }) => root === last.root) ? [...all, last] : all;
  };

  window.addEventListener(
    'keydown',
    (event) => {
      if (ownEvents.has(event) || !isSendKey(event)) return;
      const editor = editorOfEvent(event);
      if (editor) seen({ way: { kind: 'key', ctrl: event.ctrlKey, meta: event.metaKey }, editors: [editor], hold: hold(event) });
    },
    { capture: true, signal },
  );

  for (const name of presses) {
    window.addEventListener(
      name,
      (event) => {
        if (ownEvents.has(event)) return;
        const button = composers.sendButton(event);
        if (button) seen({ way: { kind: 'press', button }, editors: editors(), hold: hold(event) });
      },
      { capture: true, signal },
    );
  }

  window.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (ownEvents.has(event) || !(form instanceof HTMLFormElement)) return;
      const inForm = editors().filter(({ root }) => form.contains(root));
      if (inForm.length > 0) seen({ way: { kind: 'submit', form, submitter: event.submitter }, editors: inForm, hold: hold(event) });
    },
    { capture: true, signal },
  );
}
