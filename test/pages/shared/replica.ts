/** What a replica shows to a test, read-only. `modelText` is the editor's own state, never its DOM. */
export interface Replica {
  readonly site: string;
  readonly modelText: () => string;
  /** Messages which this page has sent, in its own opinion. The server's record is what counts. */
  readonly sent: readonly string[];
  /** Reasons why a send failed, as the site would report them. */
  readonly failures: readonly string[];
  /** True while a reply streams in. */
  readonly busy: () => boolean;
}

declare global {
  interface Window {
    __replica?: Replica;
  }
}

/** The value of a `?name=value` variant of this page. */
export function variant(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** Finds an element which the page's own HTML holds. */
export function need<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`this replica has no ${selector}`);
  return found;
}

/** Waits, as a site does that hydrates late: `?hydrate=500`. */
export async function hydrated(): Promise<void> {
  const wait = Number(variant('hydrate') ?? 0);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

/** Makes `#drag-source` draggable text; the text is in `data-text`. */
export function armDragSource(): void {
  const source = need('#drag-source', HTMLElement);
  source.addEventListener('dragstart', (event) => {
    event.dataTransfer?.setData('text/plain', source.dataset['text'] ?? '');
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'copy';
  });
}
