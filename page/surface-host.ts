/** How often the page may take our surface away before the guard stops drawing it and keeps the act held for good. */
const mostRemovals = 5;

/** The element that carries one surface in the page, in a closed shadow root of the isolated world. */
export interface SurfaceHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly remove: () => void;
}

function dress(element: HTMLElement): void {
  // Inline and important: the strongest an author style can be, so that no style sheet of the page hides us.
  element.style.cssText =
    'all: initial !important; display: block !important; position: fixed !important; inset: auto !important; visibility: visible !important; opacity: 1 !important; pointer-events: auto !important;';
}

/**
 * Appends a host to the document element (not the body, which frameworks replace). `redraw` is called after the host was taken out and
 * put back, because a removed dialog leaves the top layer; `lost` once, when the page keeps removing it.
 */
export function openHost(redraw: (root: ShadowRoot) => void, lost: () => void): SurfaceHost {
  const element = document.createElement('parapet-surface');
  dress(element);
  const root = element.attachShadow({ mode: 'closed' });
  document.documentElement.append(element);
  let removals = 0;
  let dressed = element.style.cssText;

  const watch = new MutationObserver(() => {
    if (!element.isConnected) {
      removals += 1;
      if (removals > mostRemovals) {
        watch.disconnect();
        lost();
        return;
      }
      document.documentElement.append(element);
      redraw(root);
    }
    if (element.style.cssText !== dressed || element.hasAttribute('hidden') || element.inert) {
      element.removeAttribute('hidden');
      element.inert = false;
      dress(element);
      dressed = element.style.cssText;
    }
  });
  watch.observe(document, { childList: true });
  watch.observe(document.documentElement, { childList: true });
  watch.observe(element, { attributes: true });

  return {
    element,
    root,
    remove: () => {
      watch.disconnect();
      element.remove();
    },
  };
}
