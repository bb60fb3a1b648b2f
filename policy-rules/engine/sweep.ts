import { attempt, type Match, type Memory } from './attempt.ts';
import { digit } from './automaton.ts';
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
  const { symbols, next, shift, firstOutput, starts, outputs } = tables.automaton;
  let state = 0;
  let at = 0;
  let look = trialsPerLook;
  while (at < text.length) {
    if (spent()) return false;
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
          const together = digitsTogether(text, at);
          for (const trigger of tables.digits.at(ahead, together)) attempt(text, at + 1, trigger, tables, into, memory);
          if (ahead >= tables.digits.nearAtLeast) places.add(at, ahead, together);
          continue;
        }
        const literal = tables.literals[index];
        if (literal === undefined) continue;
        for (const trigger of literal.triggers) attempt(text, at + 1, trigger, tables, into, memory);
        if (literal.hotword && isHotword(text, at + 1, literal.text.length)) {
          into.hotwordAt.push(at + 1);
          into.hotwordIs.push(index);
        }
      }
      if (into.trials < look) continue;
      look = into.trials + trialsPerLook;
      if (spent()) return false;
    }
  }
  return true;
}

function isHotword(text: string, end: number, length: number): boolean {
  return isNameEdge(text, end - length) && (length >= shortHotword || isNameEdge(text, end));
}
