/** What a clipboard or a drag carries, as text. */
export interface Carried {
  /** What a plain paste would insert; empty where there is no text. */
  readonly plain: string;
  /** The text of the HTML flavour, which rich editors prefer; empty where there is none. It may hold what the plain one hides. */
  readonly rich: string;
}

// Attributes that carry text into a rich editor or into the request: links above all.
const carrying = ['href', 'src', 'alt', 'title'] as const;

/** The text of an HTML fragment, and the addresses in it. Parsed in an inert document: nothing loads, no script runs. */
export function textOfHtml(html: string): string {
  if (html === '') return '';
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  body.querySelectorAll('style, script').forEach((element) => element.remove());
  const addresses = [...body.querySelectorAll('[href], [src], [alt], [title]')].flatMap((element) =>
    carrying.map((name) => element.getAttribute(name) ?? '').filter((value) => value !== '' && !value.startsWith('data:')),
  );
  return [body.textContent ?? '', ...addresses].join('\n');
}

/** Reads a paste or drop while its event is being dispatched: afterwards the data is gone. Null data reads as empty. */
export function textOfTransfer(data: DataTransfer | null): Carried {
  if (!data) return { plain: '', rich: '' };
  const plain = data.getData('text/plain') || data.getData('text/uri-list');
  return { plain, rich: textOfHtml(data.getData('text/html')) };
}
