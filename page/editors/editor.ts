import type { EditorKind } from '../../sites/index.ts';

/** Where the caret or the selection was when an act was held; given back to the same editor only. */
export type Bookmark =
  { readonly kind: 'field'; readonly start: number; readonly end: number } | { readonly kind: 'range'; readonly range: Range | null };

/**
 * One way to put text at the current selection. Answers true where the editor took it (or seemed to): the caller reads back and
 * believes only that. Null: this way does not exist here, nothing was tried, and the next may be taken at once.
 */
export type InputPath = (root: HTMLElement, text: string) => boolean | null | Promise<boolean | null>;

/** How Parapet reads and writes one kind of editor. Nothing here decides; nothing here sends. */
export interface Editor {
  readonly kind: EditorKind;
  readonly root: HTMLElement;
  /** The whole text as the person sees it; blocks are separated by one newline. */
  readonly read: () => string;
  readonly bookmark: () => Bookmark;
  /** Focuses the editor and puts the selection back. */
  readonly restore: (bookmark: Bookmark) => Promise<void>;
  /** Focuses the editor and selects everything in it. */
  readonly selectAll: () => Promise<void>;
  /** The editor's own input paths, the best first. Each is tried until the read-back agrees. */
  readonly paths: readonly InputPath[];
}
