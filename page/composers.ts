import type { Site } from '../sites/index.ts';
import { type Editor, editorAt } from './editors/index.ts';

/** Finds the site's composers and send buttons as they stand now: pages re-render them at any moment, so nothing is remembered. */
export interface Composers {
  /** Editors that the site record's selectors match, in the record's order. */
  readonly all: () => readonly Editor[];
  /** True where some selector of the record matches an element. */
  readonly found: () => boolean;
  /** The send button that the event's path goes through; null where it goes through none. */
  readonly sendButton: (event: Event) => Element | null;
  /** The first send button of the page that can be pressed. */
  readonly anySendButton: () => HTMLElement | null;
}

const pressable = 'button, [role="button"], input[type="submit"], a';

export function makeComposers(site: Site): Composers {
  const composerSelector = site.composer.join(', ');
  const sendSelector = site.send.join(', ');

  const all = (): readonly Editor[] => {
    const editors = new Map<HTMLElement, Editor>();
    for (const element of document.querySelectorAll(composerSelector)) {
      const editor = editorAt(element);
      if (editor) editors.set(editor.root, editor);
    }
    return [...editors.values()];
  };

  /** A submit button of a form which holds a composer sends, whatever the record knows of it. */
  const submitsComposer = (element: Element): boolean =>
    (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) &&
    element.type === 'submit' &&
    element.form !== null &&
    all().some(({ root }) => element.form?.contains(root));

  return {
    all,
    found: () => document.querySelector(composerSelector) !== null,
    sendButton: (event) => {
      for (const node of event.composedPath()) {
        if (node instanceof Element && (node.matches(sendSelector) || (node.matches(pressable) && submitsComposer(node)))) return node;
      }
      return null;
    },
    anySendButton: () =>
      [...document.querySelectorAll<HTMLElement>(sendSelector)].find((button) => !(button as Partial<HTMLButtonElement>).disabled) ?? null,
  };
}
