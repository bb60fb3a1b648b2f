// Aho and Corasick, "Efficient string matching", CACM 18 (1975): all literals of all detectors in one table-driven pass.
// The table knows the first four characters of each literal, and of characters beyond ASCII only a hash; where such a beginning ends,
// the literals behind it are compared with the text. So the table of thousands of words has a few thousand rows, is made in
// milliseconds and stays in the cache, and the loop over the text is one load and one compare per character.

export interface Automaton {
  /** UTF-16 unit to column; 0 for every unit that no beginning of a literal holds. */
  readonly columns: Uint8Array;
  /** `next[(state << shift) | column]`; the first state is 0. A value from `stop` on means: state `value - stop`, and look there. */
  readonly next: Uint16Array | Uint32Array;
  readonly stop: number;
  /** By state: the first of its own literals, and the next state on the way to shorter beginnings that has some; -1 and 0 for none. */
  readonly first: Int32Array;
  readonly link: Uint32Array;
  /** By literal: the next one with the same beginning. */
  readonly chain: Int32Array;
  /** How many characters of the literal the table has seen: 1 to 4. */
  readonly seen: Uint8Array;
  /** UTF-16 unit to what stands for all its cases; 0 for every unit that no literal holds. */
  readonly canon: Uint16Array;
  /** The literals in that form: `codes[starts[literal] … starts[literal + 1]]`. */
  readonly codes: Uint16Array;
  readonly starts: Uint32Array;
}

/** 64 columns: the ASCII characters in use, and hashes of all the others. */
export const shift = 6;
const width = 1 << shift;
const hashes = 12;
const depth = 4;

/** Builds the automaton for `literals` (not empty, found without regard to case). It stops at each digit too. */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const { canon, codes, starts, others } = encode(literals);
  const columns = numberColumns(canon, codes, starts, others);
  const { parent, column, levels, count, first, chain, seen } = insert(columns, codes, starts);
  const small = count <= 0x8000;
  const stop = small ? 0x8000 : 0x80000000;
  const next = small ? new Uint16Array(count << shift) : new Uint32Array(count << shift);
  const fail = new Uint32Array(count);
  const link = new Uint32Array(count);
  const digits = new Uint8Array(width);
  for (let unit = 48; unit <= 57; unit++) digits[at(columns, unit)] = 1;

  // Level by level, so that the row of the shorter beginning is complete: a row is that one with the node's own edges put in.
  for (const [index, level] of levels.entries()) {
    for (const node of level) {
      const up = at(parent, node);
      const by = at(column, node);
      const short = index === 0 ? 0 : (at(next, (at(fail, up) << shift) | by) & (stop - 1)) >>> 0;
      fail[node] = short;
      link[node] = at(first, short) >= 0 ? short : at(link, short);
      next[(up << shift) | by] = at(first, node) >= 0 || at(link, node) !== 0 || at(digits, by) === 1 ? node + stop : node;
    }
    if (index === 0) for (const node of level) next.copyWithin(node << shift, 0, width);
    else for (const node of level) next.copyWithin(node << shift, at(fail, node) << shift, (at(fail, node) + 1) << shift);
  }
  return { columns, next, stop, first, link, chain, seen, canon, codes, starts };
}

/** Where the literal ends that begins at `start`, whose first characters the table has seen; -1 where another text stands there. */
export function endOf({ canon, codes, starts }: Automaton, literal: number, text: string, start: number): number {
  const end = starts[literal + 1] as number;
  let place = start;
  for (let code = starts[literal] as number; code < end; code++, place++) if (canon[text.charCodeAt(place)] !== codes[code]) return -1;
  return place;
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] as number;
}

interface Encoded extends Pick<Automaton, 'canon' | 'codes' | 'starts'> {
  /** The characters beyond ASCII, in all their cases. */
  readonly others: readonly number[];
}

/** All literals in one list, each character as what stands for all its cases. */
function encode(literals: readonly string[]): Encoded {
  const canon = new Uint16Array(65536);
  for (let unit = 1; unit < 0x80; unit++) canon[unit] = unit >= 65 && unit <= 90 ? unit | 32 : unit;
  const starts = new Uint32Array(literals.length + 1);
  let length = 0;
  literals.forEach((literal, index) => (starts[index + 1] = length += literal.length));
  const codes = new Uint16Array(length);
  const others: number[] = [];
  let place = 0;
  for (const literal of literals) {
    for (let index = 0; index < literal.length; index++) {
      const unit = literal.charCodeAt(index);
      if (canon[unit] === 0) addCases(canon, unit, others);
      codes[place++] = canon[unit] as number;
    }
  }
  return { canon, codes, starts, others };
}

function addCases(canon: Uint16Array, unit: number, others: number[]): void {
  const own = String.fromCharCode(unit);
  const upper = own.toUpperCase();
  const cases = [own, own.toLowerCase(), upper, upper.toLowerCase()].filter((form) => form.length === 1).map((form) => form.charCodeAt(0));
  // Greek has two small sigmas with one capital: whichever came first stands for all. NUL stands for no letter, so it is no case.
  const known = cases.map((form) => at(canon, form)).find((form) => form !== 0) ?? unit;
  for (const form of cases) {
    canon[form] = known;
    others.push(form);
  }
}

function numberColumns(canon: Uint16Array, codes: Uint16Array, starts: Uint32Array, others: readonly number[]): Uint8Array {
  const columns = new Uint8Array(65536);
  let used = 1;
  const add = (code: number): void => {
    if (at(columns, code) === 0) columns[code] = code < 0x80 && used < width - hashes ? used++ : width - 1 - (code % hashes);
  };
  for (let unit = 48; unit <= 57; unit++) add(unit);
  for (let literal = 0; literal + 1 < starts.length; literal++) {
    const end = Math.min(at(starts, literal + 1), at(starts, literal) + depth);
    for (let place = at(starts, literal); place < end; place++) add(at(codes, place));
  }
  for (let unit = 65; unit <= 90; unit++) columns[unit] = at(columns, unit | 32);
  for (const unit of others) columns[unit] = at(columns, at(canon, unit));
  return columns;
}

interface Trie extends Pick<Automaton, 'first' | 'chain' | 'seen'> {
  readonly count: number;
  readonly parent: Uint32Array;
  readonly column: Uint8Array;
  /** The nodes by depth, from 1 on. */
  readonly levels: readonly (readonly number[])[];
}

function insert(columns: Uint8Array, codes: Uint16Array, starts: Uint32Array): Trie {
  const literals = starts.length - 1;
  const most = 11 + literals * depth;
  const parent = new Uint32Array(most);
  const column = new Uint8Array(most);
  const first = new Int32Array(most).fill(-1);
  const chain = new Int32Array(literals).fill(-1);
  const seen = new Uint8Array(literals);
  const levels: number[][] = [[], [], [], []];
  const edges = new Map<number, number>();
  let count = 1;
  const step = (node: number, by: number, level: number): number => {
    const edge = (node << shift) | by;
    const known = edges.get(edge);
    if (known !== undefined) return known;
    edges.set(edge, count);
    parent[count] = node;
    column[count] = by;
    levels[level]?.push(count);
    return count++;
  };
  for (let unit = 48; unit <= 57; unit++) step(0, at(columns, unit), 0);
  for (let literal = 0; literal < literals; literal++) {
    const start = at(starts, literal);
    const length = Math.min(at(starts, literal + 1) - start, depth);
    let node = 0;
    for (let index = 0; index < length; index++) node = step(node, at(columns, at(codes, start + index)), index);
    seen[literal] = length;
    chain[literal] = at(first, node);
    first[node] = literal;
  }
  return { count, parent, column, levels, first: first.slice(0, count), chain, seen };
}
