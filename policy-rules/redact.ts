import type { Finding, Span } from './engine/finding.ts';
import { normalize } from './engine/normalize.ts';
import type { CompiledPolicy } from './policy/compiled.ts';

export interface Redaction {
  readonly text: string;
  /** One entry per replaced finding, in order; `span` lies in the original text. Equal values share a placeholder. */
  readonly placeholders: readonly { readonly placeholder: string; readonly span: Span }[];
}

const known = /\[([A-Z][A-Z0-9-]{0,30})-(\d{1,6})\]/g;

/**
 * Replaces each finding by a placeholder such as `[CARD-1]`. Takes the text that was scanned and findings of that scan, or some of
 * them. Equal values (after normalisation, blanks and hyphens aside) get one placeholder; numbering goes on behind placeholders
 * which the text already holds. A scan of the result finds none of the replaced values.
 */
export function redact(text: string, findings: readonly Finding[], compiled: CompiledPolicy): Redaction {
  const counters = new Map<string, number>();
  for (const [, stem = '', number = ''] of text.matchAll(known)) counters.set(stem, Math.max(counters.get(stem) ?? 0, Number(number)));
  const given = new Map<string, string>();
  const placeholders: { placeholder: string; span: Span }[] = [];
  const parts: string[] = [];
  let copied = 0;
  for (const { detector, span } of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < copied || span.end > text.length) continue;
    const stem = compiled.detectors.get(detector)?.redactAs ?? 'REDACTED';
    const key = `${stem} ${normalize(text.slice(span.start, span.end)).text.replace(/[ -]/g, '')}`;
    let placeholder = given.get(key);
    if (placeholder === undefined) {
      const number = (counters.get(stem) ?? 0) + 1;
      counters.set(stem, number);
      placeholder = `[${stem}-${number}]`;
      given.set(key, placeholder);
    }
    parts.push(text.slice(copied, span.start), placeholder);
    placeholders.push({ placeholder, span });
    copied = span.end;
  }
  parts.push(text.slice(copied));
  return { text: parts.join(''), placeholders };
}
