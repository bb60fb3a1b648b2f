import { baseKeymap, chainCommands, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { EditorState, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Composer } from './chat.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    hard_break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  },
});

export interface ProseMirrorOptions {
  readonly mount: HTMLElement;
  readonly attributes: Readonly<Record<string, string>>;
  /** Enter without Shift, outside of composition. */
  readonly onEnter: () => void;
  readonly onChange: (text: string) => void;
  /** True where the page took the pasted text for itself. */
  readonly onPaste?: (text: string) => boolean;
}

/** A ProseMirror composer for plain text, as ChatGPT and Claude have one. */
export function createProseMirror(
  options: ProseMirrorOptions,
): Composer & { readonly insert: (text: string) => void; readonly focus: () => void } {
  const text = (state: EditorState): string => state.doc.textBetween(0, state.doc.content.size, '\n', '\n');
  const enter = (): boolean => {
    options.onEnter();
    return true;
  };
  const takesPaste = new Plugin({
    props: {
      handlePaste: (_view, event) => options.onPaste?.(event.clipboardData?.getData('text/plain') ?? '') ?? false,
    },
  });
  const view = new EditorView(
    { mount: options.mount },
    {
      state: EditorState.create({
        schema,
        plugins: [
          takesPaste,
          history(),
          keymap({ Enter: enter, 'Mod-Enter': enter, 'Shift-Enter': chainCommands(splitBlock), 'Mod-z': undo, 'Mod-y': redo }),
          keymap(baseKeymap),
        ],
      }),
      attributes: { ...options.attributes },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        if (transaction.docChanged) options.onChange(text(view.state));
      },
    },
  );
  return {
    text: () => text(view.state),
    clear: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
    insert: (inserted) => view.dispatch(view.state.tr.insertText(inserted)),
    focus: () => view.focus(),
  };
}
