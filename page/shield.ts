/** Events which our surfaces handle inside and which the page must neither see nor stop. */
const typed = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
];
/** Of these the page may know that they happened: it cannot see where, and stopping one only leaves the act held. */
const pressed = ['click', 'dblclick', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'];

/** A key that was pressed for the page (the second Enter of an impatient person) must not press a button of a dialog that just came up. */
const settleMs = 350;

/**
 * Stands between the page and our surfaces. Registered before the page's first script, on window in the capture phase.
 * Untrusted events aimed at a host are dropped. Trusted key and input events are stopped before the page sees them, and a copy is
 * dispatched inside the closed root, where only our own code can listen; the browser's own reaction (typing, Tab, Escape, a button's
 * click) is not touched by that.
 */
export interface Shield {
  readonly cover: (host: HTMLElement, root: ShadowRoot) => void;
  readonly uncover: (host: HTMLElement) => void;
  /** True for a trusted event, and for the copy of one. What our buttons ask before they act. */
  readonly isTrusted: (event: Event) => boolean;
  /** True where the event is aimed at one of our hosts. */
  readonly isOurs: (event: Event) => boolean;
}

const keyFields = ['key', 'code', 'shiftKey', 'ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'] as const;

/**
 * A copy that stays inside the closed root. Always a plain `Event`: Firefox gives a `KeyboardEvent` of type `keydown` or `keyup` which a
 * content script makes `composed: true` whatever its init says (seen in 153), and then the page hears what is typed into the dialog.
 */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: event.cancelable, composed: false });
  if (event instanceof KeyboardEvent) for (const field of keyFields) Object.defineProperty(copy, field, { value: event[field] });
  return copy;
}

export function raiseShield(signal: AbortSignal): Shield {
  const covered = new Map<EventTarget, { readonly root: ShadowRoot; readonly since: number }>();
  const copies = new WeakSet<Event>();

  const drop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onTyped = (event: Event): void => {
    const surface = event.target ? covered.get(event.target) : undefined;
    if (!surface) return;
    if (!event.isTrusted) return drop(event);
    if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) {
      if (event.repeat || event.timeStamp < surface.since + settleMs) return drop(event);
    }
    event.stopImmediatePropagation();
    const inner = surface.root.activeElement ?? surface.root.firstElementChild;
    if (!inner) return;
    const copy = copyOf(event);
    copies.add(copy);
    // A handler inside that refuses the copy refuses the original.
    if (!inner.dispatchEvent(copy)) event.preventDefault();
  };

  const onPressed = (event: Event): void => {
    if (event.target && covered.has(event.target) && !event.isTrusted) drop(event);
  };

  for (const name of typed) window.addEventListener(name, onTyped, { capture: true, signal });
  for (const name of pressed) window.addEventListener(name, onPressed, { capture: true, signal });

  return {
    cover: (host, root) => covered.set(host, { root, since: performance.now() }),
    uncover: (host) => covered.delete(host),
    isTrusted: (event) => event.isTrusted || copies.has(event),
    isOurs: (event) => event.target !== null && covered.has(event.target),
  };
}
