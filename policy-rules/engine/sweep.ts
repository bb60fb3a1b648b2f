import { attempt, type Match, type Memory } from './attempt.ts';
import { endOf, shift } from './automaton.ts';
import { digitsAhead, digitsTogether, isDigit, isNameEdge } from './characters.ts';
import { joinHotwords, newPlaces, type Places } from './near-hotword.ts';
import type { EngineTables } from './tables.ts';

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
const trialsPerLook = 256;
/** A short hotword must be a whole word (`tel`, not `tell`); a longer one may go on (`Kartennummern`). */
const shortHotword = 5;

/** An empty sweep; filled by `sweep`, so that what was found before an error is not lost. */
export function newSweep(): Sweep {
  return { matches: [], hotwordAt: [], hotwordIs: [], trials: 0, spent: false };
}

/** One pass over the normalised text. Each detector tries a place once, and none inside a match it has made. */
export function sweep(text: string, tables: EngineTables, into: Sweep, spent: Spent): void {
  const memory = { tried: new Int32Array(tables.slots).fill(-1), ends: new Int32Array(tables.slots) };
  const places = newPlaces();
  into.spent = !pass(text, tables, into, memory, places, spent) || !joinHotwords(text, tables, into, memory, places, spent);
}

/** False where it was told to stop. */
function pass(text: string, tables: EngineTables, into: Sweep, memory: Memory, places: Places, spent: Spent): boolean {
  const { columns, next, stop: loud } = tables.automaton;
  let state = 0;
  let at = 0;
  let look = trialsPerLook;
  while (at < text.length) {
    if (spent()) return false;
    const stop = Math.min(text.length, at + block);
    for (; at < stop; at++) {
      state = next[(state << shift) | (columns[text.charCodeAt(at)] as number)] as number;
      if (state < loud) continue;
      state -= loud;
      if (isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at - 1))) stopAtNumber(text, at, tables, into, memory, places);
      stopAtLiterals(text, at + 1, state, tables, into, memory);
      if (into.trials < look) continue;
      look = into.trials + trialsPerLook;
      if (spent()) return false;
    }
  }
  return true;
}

function stopAtNumber(text: string, at: number, tables: EngineTables, into: Sweep, memory: Memory, places: Places): void {
  const ahead = digitsAhead(text, at);
  const together = digitsTogether(text, at);
  for (const trigger of tables.digits.at(ahead, together)) attempt(text, at + 1, trigger, tables, into, memory);
  if (ahead >= tables.digits.nearAtLeast) places.add(at, ahead, together);
}

/** `seenTo` is where the beginnings end that the state stands for. */
function stopAtLiterals(text: string, seenTo: number, state: number, tables: EngineTables, into: Sweep, memory: Memory): void {
  const { automaton, literals } = tables;
  const { first, link, chain, seen } = automaton;
  for (let node = state; node !== 0; node = link[node] as number) {
    for (let index = first[node] as number; index >= 0; index = chain[index] as number) {
      const start = seenTo - (seen[index] as number);
      const end = endOf(automaton, index, text, start);
      const literal = literals[index];
      if (end < 0 || literal === undefined) continue;
      for (const trigger of literal.triggers) attempt(text, end, trigger, tables, into, memory);
      if (literal.hotword && isHotword(text, end, end - start)) addHotword(into, end, index);
    }
  }
}

/** Keeps the hotwords in the order of their ends; only those that begin in one another come out of order. */
function addHotword({ hotwordAt, hotwordIs }: Sweep, end: number, index: number): void {
  let place = hotwordAt.length;
  for (; place > 0 && (hotwordAt[place - 1] ?? 0) > end; place--) {
    hotwordAt[place] = hotwordAt[place - 1] ?? 0;
    hotwordIs[place] = hotwordIs[place - 1] ?? 0;
  }
  hotwordAt[place] = end;
  hotwordIs[place] = index;
}

function isHotword(text: string, end: number, length: number): boolean {
  return isNameEdge(text, end - length) && (length >= shortHotword || isNameEdge(text, end));
}
