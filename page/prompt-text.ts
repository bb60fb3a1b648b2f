import type { SiteRequest } from '../sites/index.ts';

/** What a body carries of the person. `shape` is false where the record's paths found nothing: the site may have changed. */
export interface PromptText {
  readonly texts: readonly string[];
  readonly shape: boolean;
}

type Step = { readonly kind: 'key'; readonly key: string } | { readonly kind: 'each' } | { readonly kind: 'decode' };

/** `a.b[*].c|json[0]`: keys by dots or, where a key holds a dot, in brackets (`[f.req]`); `[*]` each item; `|json` a nested document. */
function steps(path: string): readonly Step[] {
  return [...path.matchAll(/\|json|\[([^[\]]+)\]|([^.[\]|]+)/g)].map(([whole, bracketed, plain]): Step => {
    if (whole === '|json') return { kind: 'decode' };
    if (bracketed === '*') return { kind: 'each' };
    return { kind: 'key', key: bracketed ?? plain ?? '' };
  });
}

function decodeJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON after all: the path finds nothing here, and the caller falls back to the whole body.
    return undefined;
  }
}

function walk(value: unknown, path: readonly Step[]): readonly unknown[] {
  const [step, ...rest] = path;
  if (!step) return [value];
  switch (step.kind) {
    case 'decode':
      return walk(decodeJson(value), rest);
    case 'each':
      return Array.isArray(value) ? value.flatMap((item) => walk(item, rest)) : [];
    case 'key':
      return typeof value === 'object' && value !== null && Object.hasOwn(value, step.key)
        ? walk((value as Record<string, unknown>)[step.key], rest)
        : [];
  }
}

/** Every string in a JSON value, keys left out: what is scanned where the shape is not the one the record knows. */
function allStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(allStrings);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(allStrings);
  return [];
}

/** The JSON documents of a body; a SignalR frame holds several, each ended by U+001E (Hub Protocol, "JSON Encoding"). */
function documents(body: SiteRequest['body'], text: string): readonly unknown[] {
  switch (body) {
    case 'json':
      return [decodeJson(text)];
    case 'signalr':
      return text
        .split('\u001e')
        .filter((record) => record !== '')
        .map(decodeJson);
    case 'form':
      return [Object.fromEntries(new URLSearchParams(text))];
  }
}

const controlKeys = new Set(['protocol', 'version', 'type']);

/** A SignalR record that carries no text of anybody: the handshake, a ping. Nothing but these keys, so that no text can ride along. */
function isControl(document: unknown, body: SiteRequest['body']): boolean {
  if (body !== 'signalr' || typeof document !== 'object' || document === null) return false;
  return Object.keys(document).every((key) => controlKeys.has(key));
}

/**
 * The person's texts in one body of a held endpoint. Where the record's paths find nothing, all strings of the body are given (or the
 * body itself, where it is not even JSON) with `shape: false`.
 */
export function promptText(request: SiteRequest, text: string): PromptText {
  if (text === '') return { texts: [], shape: true };
  const parsed = documents(request.body, text);
  if (parsed.every((document) => isControl(document, request.body))) return { texts: [], shape: true };
  const found = request.prompt
    .flatMap((path) => parsed.flatMap((document) => walk(document, steps(path))))
    .filter((value): value is string => typeof value === 'string');
  if (found.length > 0) return { texts: [...new Set(found)].filter((value) => value !== ''), shape: true };
  const strings = parsed.flatMap((document) => (document === undefined ? [] : allStrings(document)));
  return { texts: strings.length > 0 ? strings : [text], shape: false };
}
