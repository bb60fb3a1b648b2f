import type { CompiledPolicy } from '../policy/compiled.ts';
import type { Finding, Reason, ScanFailure, ScanResult } from './finding.ts';
import { findHidden, withHidden, type Hidden } from './hidden-values.ts';
import { likelihoods, weigh, type Weighed } from './likelihood.ts';
import { normalize, originalSpan, type Normalized } from './normalize.ts';
import { resolveOverlaps } from './overlaps.ts';
import { newSweep, sweep, type Sweep } from './sweep.ts';
import type { EngineTables } from './tables.ts';

export interface ScanOptions {
  /** A clock in milliseconds; without one the policy's time budget is not kept. */
  readonly now?: () => number;
}

/**
 * Looks for everything that the policy's rules name. Takes any UTF-16 text, lone surrogates included; gives findings in order of
 * their start, without overlaps, with offsets in UTF-16 units of `text`. Never throws: what goes wrong is the result's `failure`,
 * and what was found until then is kept. Synchronous, in time linear in the text.
 */
export function scan(text: string, compiled: CompiledPolicy, options: ScanOptions = {}): ScanResult {
  const { maxCharacters, budgetMs } = compiled.policy.limits;
  const cut = text.length > maxCharacters ? text.slice(0, maxCharacters) : text;
  const found = newSweep();
  let normalized: Normalized = { text: '', map: null };
  let hidden: Hidden = { findings: [], spent: false };
  let failure: ScanFailure | null = cut === text ? null : 'too-long';
  try {
    const { now } = options;
    const deadline = now === undefined ? 0 : now() + budgetMs;
    normalized = normalize(cut);
    const spent = now === undefined ? (): boolean => false : (): boolean => now() > deadline;
    sweep(normalized.text, compiled.tables(), found, spent);
    if (found.spent) failure = 'budget-spent';
    else hidden = findHidden(normalized, compiled.tables(), spent);
    if (hidden.spent) failure = 'budget-spent';
  } catch {
    // A verdict, not an accident: the policy's `onFailure` names what happens to a text that could not be looked at.
    failure = 'engine-error';
  }
  try {
    return { findings: withHidden(settle(cut, normalized, found, compiled.tables()), hidden.findings), failure };
  } catch {
    return { findings: [], failure: 'engine-error' };
  }
}

/** From raw matches to findings: evidence weighed, overlaps resolved, offsets brought back to the original. */
function settle(original: string, normalized: Normalized, found: Sweep, tables: EngineTables): readonly Finding[] {
  const weighed = found.matches.map((match) => weigh(match, found, tables)).filter((one) => one !== null);
  return resolveOverlaps(weighed).map((one) => toFinding(original, normalized, one));
}

function toFinding(original: string, normalized: Normalized, { match, weight, reasons }: Weighed): Finding {
  const span = originalSpan(normalized.map, match.start, match.end);
  const disguised = normalized.text !== original && normalized.text.slice(match.start, match.end) !== original.slice(span.start, span.end);
  const disguise: Reason = { kind: 'disguise', layer: 'characters' };
  return {
    detector: match.probe.detector.id,
    span,
    likelihood: likelihoods[weight] ?? 'possible',
    reasons: disguised ? [...reasons, disguise] : reasons,
  };
}
