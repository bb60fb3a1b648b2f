// Aho and Corasick, "Efficient string matching", CACM 18 (1975): all literals of all detectors in one table-driven pass.
// Two things are folded into the same table, so that the loop over the text is one load and one compare per character:
// letter case (a symbol stands for all cases of a letter), and the start of a digit run (a state knows whether the character
// before it was a digit). States with an output are numbered last, so "is there an output" is a comparison.

export interface Automaton {
  /** UTF-16 unit to symbol; 0 for every unit that no literal holds. */
  readonly symbols: Uint16Array;
  /** `next[(state << shift) | symbol]`. */
  readonly next: Uint16Array | Uint32Array;
  readonly shift: number;
  /** From this state on, `outputs` has something to say. */
  readonly firstOutput: number;
  /** `outputs[starts[state - firstOutput] … starts[state - firstOutput + 1]]`: the indices of the literals that end here. */
  readonly starts: Uint32Array;
  readonly outputs: Uint32Array;
}

/** The index that `outputs` gives for the first digit of a run. */
export const digitRun = 0xffffffff;

const other = 0,
  firstDigit = 1,
  laterDigit = 2;

/** Builds the automaton for `literals` (not empty, found without regard to case); an output is an index into them, or `digitRun`. */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const { symbols, symbolCount, digits } = numberSymbols(literals);
  const shift = Math.ceil(Math.log2(symbolCount));
  const trie = buildTrie(literals, symbols, symbolCount);
  return withDigitRuns(trie, symbolCount, shift, symbols, digits);
}

function numberSymbols(literals: readonly string[]): { symbols: Uint16Array; symbolCount: number; digits: Uint8Array } {
  const symbols = new Uint16Array(65536);
  let symbolCount = 1;
  const add = (unit: string): void => {
    const forms = [unit, unit.toLowerCase(), unit.toUpperCase(), unit.toUpperCase().toLowerCase()].filter((form) => form.length === 1);
    // Greek has two small sigmas with one capital: whichever form came first lends its symbol.
    const known = forms.map((form) => symbols[form.charCodeAt(0)] ?? 0).find((symbol) => symbol !== 0);
    const symbol = known ?? symbolCount++;
    for (const form of forms) symbols[form.charCodeAt(0)] = symbol;
  };
  for (let digit = 0; digit < 10; digit++) add(String(digit));
  for (const literal of literals) for (let at = 0; at < literal.length; at++) add(literal.charAt(at));
  const digits = new Uint8Array(symbolCount);
  for (let digit = 0; digit < 10; digit++) digits[symbols[48 + digit] ?? 0] = 1;
  return { symbols, symbolCount, digits };
}

interface Trie {
  readonly goto: Int32Array;
  readonly states: number;
  /** The literals that end at a state, those of its suffixes included. */
  readonly outputs: readonly (readonly number[])[];
}

const nothing: readonly number[] = [];

function buildTrie(literals: readonly string[], symbols: Uint16Array, width: number): Trie {
  const room = literals.reduce((sum, literal) => sum + literal.length, 1);
  const goto = new Int32Array(room * width).fill(-1);
  const outputs: (readonly number[])[] = [nothing];
  let states = 1;
  literals.forEach((literal, index) => {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const edge = state * width + (symbols[literal.charCodeAt(at)] ?? 0);
      const known = goto[edge] ?? -1;
      if (known < 0) {
        goto[edge] = states;
        outputs.push(nothing);
        state = states++;
      } else state = known;
    }
    outputs[state] = [...(outputs[state] ?? nothing), index];
  });
  // Breadth first, so that a state's failure state is complete before the state itself.
  const fail = new Int32Array(states);
  const queue: number[] = [0];
  for (const state of queue) {
    for (let symbol = 0; symbol < width; symbol++) {
      const edge = state * width + symbol;
      const child = goto[edge] ?? -1;
      const fallback = state === 0 ? 0 : (goto[(fail[state] ?? 0) * width + symbol] ?? 0);
      if (child < 0) goto[edge] = fallback;
      else {
        fail[child] = fallback;
        if ((outputs[fallback] ?? nothing).length > 0) outputs[child] = [...(outputs[child] ?? nothing), ...(outputs[fallback] ?? nothing)];
        queue.push(child);
      }
    }
  }
  return { goto, states, outputs };
}

/** The product with a three-state machine "other, first digit of a run, later digit"; only pairs that can be reached. */
function withDigitRuns(trie: Trie, width: number, shift: number, symbols: Uint16Array, digits: Uint8Array): Automaton {
  const found = new Int32Array(trie.states * 3).fill(-1);
  const pairs: number[] = [0];
  found[0] = 0;
  for (const pair of pairs) {
    const state = Math.floor(pair / 3);
    const afterDigit = pair % 3 !== other;
    for (let symbol = 0; symbol < width; symbol++) {
      const context = digits[symbol] === 1 ? (afterDigit ? laterDigit : firstDigit) : other;
      const target = (trie.goto[state * width + symbol] ?? 0) * 3 + context;
      if ((found[target] ?? -1) < 0) {
        found[target] = pairs.length;
        pairs.push(target);
      }
    }
  }
  const speaks = (pair: number): boolean => pair % 3 === firstDigit || (trie.outputs[Math.floor(pair / 3)] ?? nothing).length > 0;
  const order = [...pairs.filter((pair) => !speaks(pair)), ...pairs.filter(speaks)];
  const firstOutput = order.length - pairs.filter(speaks).length;
  order.forEach((pair, index) => (found[pair] = index));

  const next = order.length <= 0xffff ? new Uint16Array(order.length << shift) : new Uint32Array(order.length << shift);
  const starts = new Uint32Array(order.length - firstOutput + 1);
  const outputs: number[] = [];
  order.forEach((pair, index) => {
    const state = Math.floor(pair / 3);
    const afterDigit = pair % 3 !== other;
    for (let symbol = 0; symbol < width; symbol++) {
      const context = digits[symbol] === 1 ? (afterDigit ? laterDigit : firstDigit) : other;
      next[(index << shift) | symbol] = found[(trie.goto[state * width + symbol] ?? 0) * 3 + context] ?? 0;
    }
    if (index < firstOutput) return;
    if (pair % 3 === firstDigit) outputs.push(digitRun);
    outputs.push(...(trie.outputs[state] ?? nothing));
    starts[index - firstOutput + 1] = outputs.length;
  });
  return { symbols, next, shift, firstOutput, starts, outputs: Uint32Array.from(outputs) };
}
