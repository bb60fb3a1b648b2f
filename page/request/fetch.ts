import { textOfBody } from './body.ts';
import { captured } from './captured.ts';
import type { Line } from './line.ts';

const RequestOf = Request;
const urlOf = Object.getOwnPropertyDescriptor(Request.prototype, 'url')?.get;
const cloneOf = Request.prototype.clone;
const textOf = Request.prototype.text;
const AbsoluteUrl = URL;
const hrefOf = Object.getOwnPropertyDescriptor(URL.prototype, 'href')?.get;

/** The absolute URL which a fetch or XHR would go to; the text itself where it is none. */
export function absolute(url: string): string {
  try {
    const parsed = captured.construct(AbsoluteUrl, [url, document.baseURI]) as URL;
    return hrefOf ? (captured.apply(hrefOf, parsed, []) as string) : url;
  } catch {
    // Not a URL at all: the native call will refuse it, and no endpoint matches it.
    return url;
  }
}

/** What a refused request looks like to the page: an aborted one, which every client knows how to handle. */
export function refusal(): DOMException {
  return new DOMException('Parapet: the company policy stopped this request.', 'AbortError');
}

/** Wraps `fetch`: a body for a held endpoint waits for the guard's verdict. Anything else goes straight to the native function. */
export function holdFetch(scope: typeof globalThis, line: Line): void {
  const native = scope.fetch;
  const ask = (url: string, text: string | null): Promise<boolean> =>
    captured.promise((resolve) => line.ask({ transport: 'fetch', url, text, sync: false }, resolve));

  // A proxy, not a function of ours: `fetch.toString()`, `fetch.name` and `fetch.length` stay what pages expect.
  scope.fetch = new Proxy(native, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const [input, init] = args;
      const isRequest = input instanceof RequestOf;
      const url = isRequest ? (urlOf ? (captured.apply(urlOf, input, []) as string) : input.url) : absolute(String(input));
      if (!line.holds('fetch', url)) return captured.apply(target, self, args);
      const own = init?.body;
      const text =
        own === undefined && isRequest
          ? (captured.apply(textOf, captured.apply(cloneOf, input, []), []) as Promise<string>)
          : textOfBody(own);
      const send = (pass: boolean): Promise<Response> => {
        if (!pass) throw refusal();
        return captured.apply(target, self, args) as Promise<Response>;
      };
      if (text instanceof Promise) {
        const asked = captured.then(text, (read) => ask(url, read));
        return captured.then(asked, send);
      }
      return captured.then(ask(url, text), send);
    },
  });
}
