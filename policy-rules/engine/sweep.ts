import { digit } from './automaton.ts';
import { digitsAhead, isDigit, isNameEdge, isWordEdge, walkBack } from './characters.ts';
import type { Around, CheckResult, Detector } from './detector.ts';
import type { EngineTables, Probe, Trigger } from './tables.ts';

/** A raw hit: what the pattern and the check said. It holds offsets of the normalised text and never leaves the engine. */
export interface Match {
  readonly probe: Probe;
  readonly start: number;
  readonly end: number;
  readonly check: Exclude<CheckResult, 'fail'> | null;
}

/** What one pass over the text brings home. Hotwords lie in the order of their ends. */
export interface Sweep {
  readonly matches: Match[];
  readonly hotwordAt: number[];
  readonly hotwordIs: number[];
  /** How often a pattern was tried: the cost that hostile text would like to raise. */
  trials: number;
  spent: boolean;
}

/** Says when to stop; asked once per block of text and every so many trials. */
export type Spent = () => boolean;

const block = 8192;
const around = 24;
const nowhere: Around = { before: '', after: '' };
const openBracket = 91;
const trialsPerLook = 256;
/** A short hotword must be a whole word (`tel`, not `tell`); a longer one may go on (`Kartennummern`). */
const shortHotword = 5;
const placeholder = /^\[[A-Z][A-Z0-9-]{0,30}-\d{1,6}\]$/;

/** An empty sweep; filled by `sweep`, so that what was found before an error is not lost. */
export function newSweep(): Sweep {
  return { matches: [], hotwordAt: [], hotwordIs: [], trials: 0, spent: false };
}

/** One pass over the normalised text. Each detector tries a place once, and none inside a match it has made. */
export function sweep(text: string, tables: EngineTables, into: Sweep, spent: Spent): void {
  const { symbols, next, shift, firstOutput, starts, outputs } = tables.automaton;
  const tried = new Int32Array(tables.probes.length).fill(-1);
  const ends = new Int32Array(tables.probes.length);
  let state = 0;
  let at = 0;
  let look = trialsPerLook;
  while (at < text.length) {
    if (spent()) {
      into.spent = true;
      return;
    }
    const stop = Math.min(text.length, at + block);
    for (; at < stop; at++) {
      state = next[(state << shift) | (symbols[text.charCodeAt(at)] as number)] as number;
      if (state < firstOutput) continue;
      const last = starts[state - firstOutput + 1] as number;
      for (let output = starts[state - firstOutput] as number; output < last; output++) {
        const index = outputs[output] as number;
        if (index === digit) {
          if (isDigit(text.charCodeAt(at - 1))) continue;
          const ahead = digitsAhead(text, at);
          for (const trigger of tables.digits) if (trigger.atLeast <= ahead) attempt(text, at + 1, trigger, tables, into, tried, ends);
          continue;
        }
        const literal = tables.literals[index];
        if (literal === undefined) continue;
        for (const trigger of literal.triggers) attempt(text, at + 1, trigger, tables, into, tried, ends);
        if (literal.hotword && isHotword(text, at + 1, literal.text.length)) {
          into.hotwordAt.push(at + 1);
          into.hotwordIs.push(index);
        }
      }
      if (into.trials < look) continue;
      look = into.trials + trialsPerLook;
      if (spent()) {
        into.spent = true;
        return;
      }
    }
  }
}

function isHotword(text: string, end: number, length: number): boolean {
  return isNameEdge(text, end - length) && (length >= shortHotword || isNameEdge(text, end));
}

function attempt(
  text: string,
  hitEnd: number,
  trigger: Trigger,
  tables: EngineTables,
  into: Sweep,
  tried: Int32Array,
  ends: Int32Array,
): void {
  const floor = ends[trigger.probe] ?? 0;
  let start = hitEnd - trigger.length;
  // Terms that hold one another are all taken: the longest wins where overlaps are resolved.
  if (start < floor && !trigger.whole) return;
  if (trigger.back !== null) {
    const place = start;
    start = walkBack(text, place, trigger.back, floor);
    if (place - start < (trigger.back.min ?? 0)) return;
  }
  if (tried[trigger.probe] === start && !trigger.whole) return;
  tried[trigger.probe] = start;
  into.trials++;

  const probe = tables.probes[trigger.probe];
  if (probe === undefined) return;
  const { detector } = probe;
  let end = hitEnd;
  const from = start;
  if (trigger.whole) {
    if (!isWordEdge(text, start) || !isWordEdge(text, end)) return;
  } else {
    probe.sticky.lastIndex = start;
    if (probe.hasValue) {
      const match = probe.sticky.exec(text);
      if (match === null) return;
      start = probe.sticky.lastIndex - (match.groups?.['value'] ?? match[0]).length;
    } else if (!probe.sticky.test(text)) return;
    end = probe.sticky.lastIndex;
  }
  if (end <= start) return;
  const value = text.slice(start, end);
  if (text.charCodeAt(start) === openBracket && placeholder.test(value)) return;
  if (detector.exclude?.(value) === true) return;
  const check = detector.check === undefined ? null : runCheck(detector.check, text, value, start, end, from);
  if (check === 'fail') return;
  if (!trigger.whole) ends[trigger.probe] = end;
  into.matches.push({ probe, start, end, check });
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
