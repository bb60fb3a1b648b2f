import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from './words.tsx';

export interface ModalProps {
  readonly tone: Tone;
  readonly labelledBy: string;
  readonly describedBy: string;
  /** Asked for by Escape, and told of whenever something else closed the dialog. */
  readonly onCancel: (event: Event) => void;
  readonly children: ReactNode;
}

/** The mood of a surface; each has its colour, icon and words. */
export type Tone = 'block' | 'warn' | 'redact' | 'ok' | 'neutral';

/**
 * A native modal dialog: the top layer lies above everything the page can stack, the browser keeps the focus inside and gives it back.
 * It stays open until its owner takes it away; Escape only asks.
 */
export function Modal(props: ModalProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // The browser's own focusing steps follow this attribute, so that screen readers hear of one focus move only.
    // React calls focus() for its autoFocus and never writes the attribute.
    const first = element.querySelector<HTMLElement>('[data-first-focus]') ?? element.querySelector<HTMLElement>('h2');
    first?.setAttribute('autofocus', '');
    element.showModal();
    first?.focus({ preventScroll: true });
    // close() gives the focus back to where it was; a dialog that is merely removed does not.
    return () => element.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      className={`dialog tone-${props.tone}`}
      lang={words.language}
      dir={words.dir}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel(event.nativeEvent);
      }}
      // A browser closes a dialog whose `cancel` was prevented twice in a row (HTML, close watchers).
      onClose={(event) => props.onCancel(event.nativeEvent)}
    >
      {props.children}
    </dialog>
  );
}
