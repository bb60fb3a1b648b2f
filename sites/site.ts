export type EditorKind = 'prosemirror' | 'lexical' | 'quill' | 'textarea' | 'contenteditable';

/** One outgoing call that carries what a person wrote. Exact on purpose: start-up calls of a site must never be held. */
export interface SiteRequest {
  readonly transport: 'fetch' | 'xhr' | 'websocket';
  /** Source of a regular expression over the whole absolute URL. */
  readonly url: string;
  /** `signalr`: JSON records that end with U+001E. `form`: application/x-www-form-urlencoded. */
  readonly body: 'json' | 'form' | 'signalr';
  /** Where the person's text is: `a.b[*].c`; `|json` decodes a nested JSON string: `[f.req]|json[1]`. Each is tried. */
  readonly prompt: readonly string[];
}

/** What Parapet knows of one AI site: data only, so that a mend can be shipped as data. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** Extension match patterns. */
  readonly matches: readonly string[];
  readonly editor: EditorKind;
  /** CSS selectors of composers, newest first. */
  readonly composer: readonly string[];
  /** CSS selectors of send buttons, newest first. */
  readonly send: readonly string[];
  readonly requests: readonly SiteRequest[];
  /** Browsers that keep extensions out, in words for IT; null where none is known. */
  readonly notCovered: string | null;
  /** Date of the evidence, ISO 8601. */
  readonly checkedOn: string;
}
