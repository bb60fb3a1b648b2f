import type { EditorKind } from '../../sites/index.ts';
import type { Editor } from './editor.ts';
import { type Field, fieldEditor, isField } from './field.ts';
import { richEditor } from './rich.ts';

export type { Bookmark, Editor } from './editor.ts';
export { writeText, type WriteOutcome } from './write.ts';

/** Input types whose value is text that a person writes; the others (password, date, file …) are none of our business. */
const textInputs = new Set(['text', 'search', 'url', 'email', 'tel', '']);

function kindOf(host: HTMLElement): Exclude<EditorKind, 'textarea'> {
  if (host.classList.contains('ProseMirror')) return 'prosemirror';
  if (host.dataset['lexicalEditor'] === 'true') return 'lexical';
  if (host.classList.contains('ql-editor')) return 'quill';
  return 'contenteditable';
}

function isTextField(element: Element): element is Field {
  return isField(element) && (element instanceof HTMLTextAreaElement || textInputs.has(element.type));
}

/** The editing host that `element` lies in: the outermost editable of its editable chain; null where it is not editable. */
function editingHost(element: HTMLElement): HTMLElement | null {
  if (!element.isContentEditable) return null;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** The editor which `element` is, or lies in; null where there is none. */
export function editorAt(element: Element | null): Editor | null {
  if (!element) return null;
  if (isTextField(element)) return fieldEditor(element);
  if (!(element instanceof HTMLElement)) return null;
  const host = editingHost(element);
  return host ? richEditor(host, kindOf(host)) : null;
}

/** The editor an event happened in, through open shadow roots. */
export function editorOfEvent(event: Event): Editor | null {
  for (const node of event.composedPath()) {
    if (!(node instanceof Element)) continue;
    const editor = editorAt(node);
    if (editor) return editor;
  }
  return null;
}
