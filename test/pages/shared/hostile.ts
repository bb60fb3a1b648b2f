import { variant } from './replica.ts';

/**
 * Pages that work against the guard. The script is the first of the page, so that it runs before everything but the extension.
 * `?hostile=remove-host`, `stop-events`, `patch-dom`, `forge-wxt`.
 */
const hostilities: Readonly<Record<string, () => void>> = {
  /** Removes every element that is not the page's own, as soon as it appears. */
  'remove-host': () => {
    const isOurs = (node: Node): boolean => node === document.head || node === document.body;
    new MutationObserver(() => {
      for (const child of [...document.documentElement.children]) if (!isOurs(child)) child.remove();
    }).observe(document.documentElement, { childList: true });
  },
  /** Listens before everybody in the page and stops every event that a guard could want, but lets the editor have it. */
  'stop-events': () => {
    for (const type of ['paste', 'drop', 'keydown', 'beforeinput', 'pointerdown', 'mousedown', 'click', 'submit']) {
      window.addEventListener(type, (event) => Object.defineProperty(event, 'preventDefault', { value: () => undefined }), true);
    }
  },
  /** Breaks the DOM methods that a guard in the page's world would lean on. */
  'patch-dom': () => {
    Element.prototype.attachShadow = () => {
      throw new Error('patched by the page');
    };
    Node.prototype.appendChild = function appendNothing(node) {
      return node;
    };
    Event.prototype.stopImmediatePropagation = () => undefined;
    Event.prototype.preventDefault = () => undefined;
  },
  /** Sends the stop message which the WXT framework uses between two copies of a content script. */
  'forge-wxt': () => {
    const forge = (): void => {
      for (const entry of ['guard', 'request']) {
        for (const target of [document, window]) {
          target.dispatchEvent(new CustomEvent(`${entry}:wxt:content-script-started`, { detail: { messageId: 'forged' } }));
        }
        window.postMessage({ type: 'wxt:content-script-started', contentScriptName: entry, messageId: 'forged' }, '*');
      }
    };
    forge();
    setInterval(forge, 50);
  },
};

hostilities[variant('hostile') ?? '']?.();
