import type { Finding, Span } from './engine/finding.ts';
import { normalize } from './engine/normalize.ts';
import { scan } from './engine/scan.ts';
import type { CompiledPolicy } from './policy/compiled.ts';

export interface Redaction {
  readonly text: string;
  /** One entry per replaced span of the original text, in order, without overlaps. Equal values share a placeholder. */
  readonly placeholders: readonly { readonly placeholder: string; readonly span: Span }[];
}

type Target = Pick<Finding, 'detector' | 'span'>;

const known = /\[([A-Z][A-Z0-9-]{0,30})-(\d{1,6})\]/g;
/** A placeholder gives its neighbours new edges, and a value may come to light by that; each round brings fewer. */
const rounds = 6;

/**
 * Replaces findings by placeholders such as `[CARD-1]`. Takes the text that was scanned and findings of that scan, all or some of
 * them. Equal values (after normalisation, blanks and hyphens aside) get one placeholder; numbering goes on behind placeholders
 * which the text already holds. A scan of the result finds nothing but what was left on purpose.
 */
export function redact(text: string, findings: readonly Finding[], compiled: CompiledPolicy): Redaction {
  let targets = merge(findings.filter(({ span }) => span.start >= 0 && span.start < span.end && span.end <= text.length));
  if (targets.length === 0) return { text, placeholders: [] };
  const left = scan(text, compiled).findings.filter((found) => !targets.some((target) => overlap(found.span, target.span)));
  let redaction = replace(text, targets, compiled);
  for (let round = 0; round < rounds; round++) {
    const { text: result, placeholders } = redaction;
    const fresh = scan(result, compiled)
      .findings.map(({ detector, span }) => ({ detector, span: toOriginal(span, placeholders) }))
      .filter(({ span }) => !left.some((one) => overlap(one.span, span)));
    if (fresh.length === 0) break;
    targets = merge([...targets, ...fresh]);
    redaction = replace(text, targets, compiled);
  }
  return redaction;
}

function replace(text: string, targets: readonly Target[], compiled: CompiledPolicy): Redaction {
  const counters = new Map<string, number>();
  for (const [, stem = '', number = ''] of text.matchAll(known)) counters.set(stem, Math.max(counters.get(stem) ?? 0, Number(number)));
  const given = new Map<string, string>();
  const parts: string[] = [];
  let copied = 0;
  const placeholders = targets.map(({ detector, span }) => {
    const stem = compiled.detectors.get(detector)?.redactAs ?? 'REDACTED';
    const key = `${stem} ${normalize(text.slice(span.start, span.end)).text.replace(/[ -]/g, '')}`;
    let placeholder = given.get(key);
    if (placeholder === undefined) {
      const number = (counters.get(stem) ?? 0) + 1;
      counters.set(stem, number);
      placeholder = `[${stem}-${String(number)}]`;
      given.set(key, placeholder);
    }
    parts.push(text.slice(copied, span.start), placeholder);
    copied = span.end;
    return { placeholder, span };
  });
  parts.push(text.slice(copied));
  return { text: parts.join(''), placeholders };
}

/** In order of their start; what overlaps becomes one, under the detector of the longer. */
function merge(targets: readonly Target[]): readonly Target[] {
  const merged: Target[] = [];
  for (const target of [...targets].sort((a, b) => a.span.start - b.span.start)) {
    const last = merged.at(-1);
    if (last === undefined || !overlap(last.span, target.span)) {
      merged.push(target);
      continue;
    }
    const longer = length(target) > length(last) ? target : last;
    merged[merged.length - 1] = {
      detector: longer.detector,
      span: { start: last.span.start, end: Math.max(last.span.end, target.span.end) },
    };
  }
  return merged;
}

/** A span of the redacted text as one of the original; an edge inside a placeholder takes the whole value in. */
function toOriginal(span: Span, placeholders: Redaction['placeholders']): Span {
  let { start, end } = span;
  let grown = 0;
  for (const { placeholder, span: value } of placeholders) {
    const at = value.start + grown;
    const growth = placeholder.length - (value.end - value.start);
    if (at + placeholder.length <= span.start) start = span.start - grown - growth;
    else if (at < span.start) start = value.start;
    if (at + placeholder.length <= span.end) end = span.end - grown - growth;
    else if (at < span.end) end = value.end;
    grown += growth;
  }
  return { start, end };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function length({ span }: Target): number {
  return span.end - span.start;
}
