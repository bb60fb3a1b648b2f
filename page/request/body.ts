import { captured } from './captured.ts';

// Readers of the bodies that a page may give to fetch, XHR or a socket. Captured before the page can patch them.
const searchToString = URLSearchParams.prototype.toString;
const formForEach = FormData.prototype.forEach;
const blobText = Blob.prototype.text;
const decode = TextDecoder.prototype.decode;
const DecoderOf = TextDecoder;

/** The text, or null where the body is not text (binary, stream); a promise where it must be read first. */
export type BodyText = string | null | Promise<string | null>;

function decoded(bytes: ArrayBuffer | ArrayBufferView): string | null {
  try {
    return captured.apply(decode, captured.construct(DecoderOf, ['utf-8', { fatal: true }]), [bytes]) as string;
  } catch {
    // Not UTF-8, so not a text body: the guard is told `null` and the policy's `onFailure` decides.
    return null;
  }
}

function formText(form: FormData): string {
  let text = '';
  captured.apply(formForEach, form, [
    (value: FormDataEntryValue, name: string): void => {
      if (typeof value === 'string') text += `${name}=${value}\n`;
    },
  ]);
  return text;
}

/** Reads any body as text without consuming it. `undefined` and `null` bodies are empty text. */
export function textOfBody(body: unknown): BodyText {
  if (body === undefined || body === null) return '';
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return captured.apply(searchToString, body, []) as string;
  if (body instanceof FormData) return formText(body);
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return decoded(body);
  if (body instanceof Blob) return captured.apply(blobText, body, []) as Promise<string>;
  if (body instanceof ReadableStream) return null;
  return String(body as { toString(): string });
}
