// Aho and Corasick, "Efficient string matching", CACM 18 (1975): all literals of all detectors in one table-driven pass.
// A symbol stands for all cases of a letter. States with an output are numbered last, so that the loop over the text is one load
// and one compare per character. Every digit is a literal of its own, from which the pass sees where a run of digits begins.

export interface Automaton {
  /** UTF-16 unit to symbol; 0 for every unit that no literal holds. */
  readonly symbols: Uint16Array;
  /** `next[(state << shift) | symbol]`; the first state is 0. */
  readonly next: Uint16Array | Uint32Array;
  readonly shift: number;
  /** From this state on, `outputs` has something to say. */
  readonly firstOutput: number;
  /** `outputs[starts[state - firstOutput] … starts[state - firstOutput + 1]]`: the indices of the literals that end here. */
  readonly starts: Uint32Array;
  readonly outputs: Uint32Array;
}

/** The index that `outputs` gives for a digit. */
export const digit = 0xffffffff;

/** Builds the automaton for `literals` (not empty, found without regard to case); an output is an index into them, or `digit`. */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const { symbols, symbolCount } = numberSymbols(literals);
  const trie = buildTrie(literals, symbols);
  const numbers = numberStates(trie);
  const shift = Math.ceil(Math.log2(symbolCount));
  const size = trie.nodes.length << shift;
  const next = trie.nodes.length <= 0xffff ? new Uint16Array(size) : new Uint32Array(size);
  // Breadth first, so that the row of the state to fall back to is complete: a row is that one with the node's own edges put in.
  for (const index of trie.order) {
    const node = at(trie.nodes, index);
    const row = at(numbers.state, index) << shift;
    const fallback = at(numbers.state, node.fail) << shift;
    if (index !== 0) next.copyWithin(row, fallback, fallback + symbolCount);
    for (const [symbol, child] of node.edges) next[row | symbol] = at(numbers.state, child);
  }
  return { symbols, next, shift, ...numbers.outputs };
}

function numberSymbols(literals: readonly string[]): { symbols: Uint16Array; symbolCount: number } {
  const symbols = new Uint16Array(65536);
  let symbolCount = 1;
  const add = (unit: string): void => {
    const forms = [unit, unit.toLowerCase(), unit.toUpperCase(), unit.toUpperCase().toLowerCase()].filter((form) => form.length === 1);
    // Greek has two small sigmas with one capital: whichever form came first lends its symbol.
    const known = forms.map((form) => symbols[form.charCodeAt(0)] ?? 0).find((symbol) => symbol !== 0);
    const symbol = known ?? symbolCount++;
    for (const form of forms) symbols[form.charCodeAt(0)] = symbol;
  };
  for (const unit of new Set(`0123456789${literals.join('')}`.split(''))) add(unit);
  return { symbols, symbolCount };
}

interface Node {
  readonly edges: Map<number, number>;
  fail: number;
  /** The literals that end here, those of the node's suffixes included. */
  outputs: readonly number[];
}

interface Trie {
  readonly nodes: readonly Node[];
  /** Breadth first. */
  readonly order: readonly number[];
}

function at<Value>(list: ArrayLike<Value>, index: number): Value {
  return list[index] as Value;
}

function buildTrie(literals: readonly string[], symbols: Uint16Array): Trie {
  const nodes: Node[] = [];
  const addNode = (): number => nodes.push({ edges: new Map(), fail: 0, outputs: [] }) - 1;
  const insert = (literal: string, index: number): void => {
    let place = 0;
    for (let unit = 0; unit < literal.length; unit++) {
      const { edges } = at(nodes, place);
      const symbol = at(symbols, literal.charCodeAt(unit));
      let child = edges.get(symbol);
      if (child === undefined) edges.set(symbol, (child = addNode()));
      place = child;
    }
    const node = at(nodes, place);
    node.outputs = [...node.outputs, index];
  };
  addNode();
  literals.forEach(insert);
  for (const unit of '0123456789') insert(unit, digit);

  const order = [0];
  for (const index of order) {
    const node = at(nodes, index);
    for (const [symbol, child] of node.edges) {
      const target = at(nodes, child);
      if (index !== 0) {
        let fail = node.fail;
        while (fail !== 0 && !at(nodes, fail).edges.has(symbol)) fail = at(nodes, fail).fail;
        target.fail = at(nodes, fail).edges.get(symbol) ?? 0;
      }
      const suffix = at(nodes, target.fail).outputs;
      if (suffix.length > 0) target.outputs = [...target.outputs, ...suffix];
      order.push(child);
    }
  }
  return { nodes, order };
}

/** Silent states first, in order; then the others, with their outputs. */
function numberStates({ nodes, order }: Trie): {
  readonly state: Uint32Array;
  readonly outputs: Pick<Automaton, 'firstOutput' | 'starts' | 'outputs'>;
} {
  const silent = order.filter((index) => at(nodes, index).outputs.length === 0);
  const speaking = order.filter((index) => at(nodes, index).outputs.length > 0);
  const state = new Uint32Array(nodes.length);
  [...silent, ...speaking].forEach((index, number) => (state[index] = number));
  const starts = new Uint32Array(speaking.length + 1);
  const outputs: number[] = [];
  speaking.forEach((index, number) => {
    outputs.push(...at(nodes, index).outputs);
    starts[number + 1] = outputs.length;
  });
  return { state, outputs: { firstOutput: silent.length, starts, outputs: Uint32Array.from(outputs) } };
}
