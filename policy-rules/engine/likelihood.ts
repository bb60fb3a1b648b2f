import type { Match } from './attempt.ts';
import type { Likelihood } from './detector.ts';
import type { Reason } from './finding.ts';
import type { Sweep } from './sweep.ts';
import type { EngineTables } from './tables.ts';

/** From the weakest to the strongest; the place in the list is the weight. */
export const likelihoods: readonly Likelihood[] = ['possible', 'likely', 'very-likely'];

/** A match with its evidence weighed. */
export interface Weighed {
  readonly match: Match;
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

/**
 * Weighs one match: the pattern's own likelihood, then the check, then one step for a hotword near by. Null for a match that needs
 * a hotword and has none.
 */
export function weigh(match: Match, found: Sweep, tables: EngineTables): Weighed | null {
  const { detector } = match.probe;
  const base = likelihoods.indexOf(detector.base ?? 'possible');
  const reasons: Reason[] = [{ kind: base === 2 ? 'prefix' : 'pattern' }];
  let weight = base;
  if (match.check !== null) {
    if (match.check === 'pass') weight = 2;
    else if (match.check === 'weak-pass') weight = Math.max(weight, 1);
    reasons.push({ kind: 'check', name: detector.checkName ?? detector.id, result: match.check });
  }
  const hotword = weight < 2 || match.needsHotword ? nearHotword(match, found) : -1;
  if (hotword < 0 && match.needsHotword) return null;
  const word = tables.literals[hotword]?.text;
  if (word !== undefined) {
    weight = Math.min(weight + 1, 2);
    reasons.push({ kind: 'hotword', word });
  }
  return { match, weight, reasons };
}

/** The index of a hotword of the match's detector within its reach and outside the value; -1 where there is none. */
function nearHotword(match: Match, found: Sweep): number {
  const { hotwords, reach } = match.probe;
  if (hotwords === null) return -1;
  const { hotwordAt, hotwordIs } = found;
  let low = 0;
  let high = hotwordAt.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hotwordAt[middle] ?? 0) <= match.start - reach) low = middle + 1;
    else high = middle;
  }
  for (; low < hotwordAt.length; low++) {
    const end = hotwordAt[low] ?? 0;
    if (end > match.end + reach) return -1;
    if (end > match.start && end <= match.end) continue;
    const index = hotwordIs[low] ?? -1;
    if (hotwords.has(index)) return index;
  }
  return -1;
}
