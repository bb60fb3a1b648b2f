import { isWordEdge, walkBack } from './characters.ts';
import type { Around, CheckResult, Detector } from './detector.ts';
import { expressionOf, type EngineTables, type Probe, type Trigger } from './tables.ts';

/** A raw hit: what the pattern and the check said. It holds offsets of the normalised text and never leaves the engine. */
export interface Match {
  readonly probe: Probe;
  readonly start: number;
  readonly end: number;
  readonly check: Exclude<CheckResult, 'fail'> | null;
  /** Counts only with a hotword near by. */
  readonly needsHotword: boolean;
}

/** Where each trigger's slot was last tried, and where its last match has ended. */
export interface Memory {
  readonly tried: Int32Array;
  readonly ends: Int32Array;
}

interface Tally {
  readonly matches: Match[];
  trials: number;
}

const around = 24;
const nowhere: Around = { before: '', after: '' };
const openBracket = 91;
const placeholder = /^\[[A-Z][A-Z0-9-]{0,30}-\d{1,6}\]$/;

/** Tries one trigger at the place where its hit has ended; adds a match where pattern, exclusion and check agree. */
export function attempt(
  text: string,
  hitEnd: number,
  trigger: Trigger,
  tables: EngineTables,
  into: Tally,
  { tried, ends }: Memory,
  needsHotword = false,
): void {
  const { slot } = trigger;
  const floor = ends[slot] ?? 0;
  let start = hitEnd - trigger.length;
  // Terms that hold one another are all taken: the longest wins where overlaps are resolved.
  if (start < floor && !trigger.whole) return;
  if (trigger.back !== null) {
    const place = start;
    start = walkBack(text, place, trigger.back, floor);
    if (place - start < (trigger.back.min ?? 0)) return;
  }
  const probe = tables.probes[trigger.probe];
  if (probe === undefined || (tried[slot] === start && !trigger.whole)) return;
  tried[slot] = start;
  if (!trigger.whole && start > 0 && expressionOf(probe).notBehind[text.charCodeAt(start - 1)] === 1) return;
  into.trials++;

  const { detector } = probe;
  let end = hitEnd;
  const from = start;
  if (trigger.whole) {
    if (!isWordEdge(text, start) || !isWordEdge(text, end)) return;
  } else {
    const { sticky, hasValue } = expressionOf(probe);
    sticky.lastIndex = start;
    if (hasValue) {
      const match = sticky.exec(text);
      if (match === null) return;
      start = sticky.lastIndex - (match.groups?.['value'] ?? match[0]).length;
    } else if (!sticky.test(text)) return;
    end = sticky.lastIndex;
  }
  if (end <= start) return;
  const value = text.slice(start, end);
  if (text.charCodeAt(start) === openBracket && placeholder.test(value)) return;
  if (detector.exclude?.(value) === true) return;
  const check = detector.check === undefined ? null : runCheck(detector.check, text, value, start, end, from);
  if (check === 'fail') return;
  if (!trigger.whole) ends[slot] = end;
  into.matches.push({ probe, start, end, check, needsHotword });
}

/** Hands a check only what it asks for: most look at the value alone. */
function runCheck(
  check: NonNullable<Detector['check']>,
  text: string,
  value: string,
  start: number,
  end: number,
  from: number,
): CheckResult {
  const whole = check.length < 2 || start === from ? value : text.slice(from, end);
  if (check.length < 3) return check(value, whole, nowhere);
  return check(value, whole, { before: text.slice(Math.max(0, start - around), start), after: text.slice(end, end + around) });
}
