import type { Composers } from './composers.ts';
import type { Editor } from './editors/index.ts';
import { nextFrame } from './next-frame.ts';
import { ownEvents } from './own-events.ts';
import { squeeze } from './squeeze.ts';

/** How the person sent; the replay goes the same way. */
export type SendWay =
  | { readonly kind: 'key'; readonly ctrl: boolean; readonly meta: boolean }
  | { readonly kind: 'press'; readonly button: Element }
  | { readonly kind: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

/** A site that sends clears its composer within this time; one that did not has ignored the replayed key. */
const patienceMs = 700;

function own<Made extends Event>(event: Made): Made {
  ownEvents.add(event);
  return event;
}

function pressKey(editor: Editor, way: { readonly ctrl: boolean; readonly meta: boolean }): void {
  const shape: KeyboardEventInit = {
    key: 'Enter',
    code: 'Enter',
    // M365 Copilot and DeepSeek read the deprecated keyCode; DeepSeek also listens outside the editor's shadow root.
    keyCode: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
    ctrlKey: way.ctrl,
    metaKey: way.meta,
    view: window,
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) editor.root.dispatchEvent(own(new KeyboardEvent(type, shape)));
}

/** The whole family, as a real press has it: some sites act on `pointerdown`, most on `click`. */
function pressButton(button: Element): void {
  const shape: MouseEventInit = { bubbles: true, cancelable: true, composed: true, view: window, button: 0, detail: 1 };
  button.dispatchEvent(own(new PointerEvent('pointerdown', { ...shape, isPrimary: true, pointerType: 'mouse' })));
  button.dispatchEvent(own(new MouseEvent('mousedown', shape)));
  button.dispatchEvent(own(new PointerEvent('pointerup', { ...shape, isPrimary: true, pointerType: 'mouse' })));
  button.dispatchEvent(own(new MouseEvent('mouseup', shape)));
  button.dispatchEvent(own(new MouseEvent('click', shape)));
}

/** Lets the page re-render first: a redacted composer may have disabled its button for a moment, or made a new one. */
function settle(): Promise<void> {
  return nextFrame(30);
}

/**
 * Sends what stands in `editor` the way the person did. Where a replayed key changes nothing, the site's send button is pressed once.
 * `left` tells whether the request layer saw the send, so that a slow page is not made to send twice.
 */
export async function replaySend(way: SendWay, editor: Editor, composers: Composers, left: () => boolean): Promise<void> {
  await settle();
  const before = squeeze(editor.read());
  switch (way.kind) {
    case 'key': {
      editor.root.focus({ preventScroll: true });
      pressKey(editor, way);
      const until = performance.now() + patienceMs;
      while (performance.now() < until) {
        if (left() || squeeze(editor.read()) !== before) return;
        await settle();
      }
      const button = composers.anySendButton();
      if (button) pressButton(button);
      return;
    }
    case 'press':
      pressButton(way.button.isConnected ? way.button : (composers.anySendButton() ?? way.button));
      return;
    case 'submit':
      way.form.requestSubmit(way.submitter?.isConnected ? way.submitter : null);
      return;
  }
}
