// Values behind a notation: what is in disguise is decoded, and the decoded text is looked at as the text was, twice at the most.
import { disguises } from './disguises.ts';
import type { Finding, Layer, Span } from './finding.ts';
import { decodedText } from './layer.ts';
import { likelihoods, weigh } from './likelihood.ts';
import { normalize, originalSpan, type Normalized } from './normalize.ts';
import { resolveOverlaps } from './overlaps.ts';
import { newSweep, sweep } from './sweep.ts';
import type { EngineTables } from './tables.ts';

export interface Hidden {
  readonly findings: readonly Finding[];
  /** The time was over before everything was looked at. */
  readonly spent: boolean;
}

const deepest = 2;
/** The weight of `likely`: a value that is only possible in the open is too little to look for in disguise. */
const least = 1;
/** Notations of people, not programs: nobody assigns a secret through them, but prose looks like it. */
const written: ReadonlySet<Layer> = new Set(['spacing', 'markup', 'words']);

/** The values in disguise, each with the whole part that stands for it, in offsets of the original. */
export function findHidden(normalized: Normalized, tables: EngineTables, spent: () => boolean): Hidden {
  const findings: Finding[] = [];
  const ended = !look(normalized.text, (start, end) => originalSpan(normalized.map, start, end), deepest);
  return { findings, spent: ended };

  /** False where it was told to stop. */
  function look(text: string, toOriginal: (start: number, end: number) => Span, depth: number): boolean {
    const edits = disguises(text);
    if (edits.length === 0) return true;
    const decoded = decodedText(text, edits);
    const inner = normalize(decoded.text);
    const found = newSweep();
    sweep(inner.text, tables, found, spent);
    const source = (start: number, end: number): (Span & { readonly layer: Layer }) | null => {
      const { start: from, end: to } = originalSpan(inner.map, start, end);
      const part = decoded.source(from, to);
      return part === null ? null : { ...toOriginal(part.start, part.end), layer: part.layer };
    };
    const weighed = found.matches.map((match) => weigh(match, found, tables)).filter((one) => one !== null && one.weight >= least);
    for (const { match, weight, reasons } of resolveOverlaps(weighed.filter((one) => one !== null))) {
      const span = source(match.start, match.end);
      const { detector } = match.probe;
      if (span === null || (detector.yields === true && written.has(span.layer))) continue;
      findings.push({
        detector: detector.id,
        span: { start: span.start, end: span.end },
        likelihood: likelihoods[weight] ?? 'possible',
        reasons: [...reasons, { kind: 'disguise', layer: span.layer }],
      });
    }
    if (found.spent) return false;
    // What was replaced once and says something else again: only parts that hold a replaced one can be new.
    return depth <= 1 || look(inner.text, (start, end) => source(start, end) ?? { start: 0, end: 0 }, depth - 1);
  }
}

/** Findings in the open and in disguise, without overlaps: the likelier stays, and of two alike the one in the open. */
export function withHidden(open: readonly Finding[], hidden: readonly Finding[]): readonly Finding[] {
  if (hidden.length === 0) return open;
  const ranked = [...open, ...hidden.filter(({ span }) => span.end > span.start)]
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => likelihoods.indexOf(b.finding.likelihood) - likelihoods.indexOf(a.finding.likelihood) || a.index - b.index);
  const kept: Finding[] = [];
  const taken = new Taken();
  for (const { finding } of ranked) if (taken.take(finding.span)) kept.push(finding);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Spans that are taken, in order of their start. */
class Taken {
  private readonly spans: Span[] = [];

  /** False where it overlaps one that is taken. */
  take(span: Span): boolean {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.spans[middle]?.start ?? 0) < span.start) low = middle + 1;
      else high = middle;
    }
    if ((this.spans[low - 1]?.end ?? 0) > span.start || (this.spans[low]?.start ?? Infinity) < span.end) return false;
    this.spans.splice(low, 0, span);
    return true;
  }
}
