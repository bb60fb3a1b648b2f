import { buildAutomaton, type Automaton } from './automaton.ts';
import { mostTogether } from './characters.ts';
import { normalize } from './normalize.ts';
import { patternOf, type Back, type Detector } from './detector.ts';

/** Where the pass stops for a detector: `length` characters back from the end of the hit, then `back` over a class. */
export interface Trigger {
  /** Index into `probes`. */
  readonly probe: number;
  readonly length: number;
  readonly back: Back | null;
  readonly whole: boolean;
  /** Remembers where the trigger's detector was tried and has matched; `nearHotword` triggers, which come later, have their own. */
  readonly slot: number;
}

/** A trigger at the start of a digit run, with what `detector.ts` says about the digits there. */
export interface DigitTrigger extends Trigger {
  readonly atLeast: number;
  readonly atMost: number;
  /** Null where every length will do. */
  readonly runs: readonly number[] | null;
}

/** Triggers by the two counts of a digit run, so that a run pays only for those that can come to something there. */
export interface DigitTable {
  /** At any run of so many digits ahead and together. */
  readonly at: (ahead: number, together: number) => readonly DigitTrigger[];
  /** With `nearHotword`; by the literal's index, for each detector that has it as a hotword. */
  readonly near: ReadonlyMap<number, readonly DigitTrigger[]>;
  /** Fewer digits ahead than this are of no use to any of those. */
  readonly nearAtLeast: number;
}

/** One detector, ready to be tried at a place. */
export interface Probe {
  readonly detector: Detector;
  /** Made when it is first needed; most texts come near few detectors. Keeps `lastIndex` between calls: serves one scan at a time. */
  expression: Expression | null;
  /** Indices of the detector's hotwords among `literals`; null where it has none. */
  readonly hotwords: ReadonlySet<number> | null;
  readonly reach: number;
}

export interface Expression {
  readonly sticky: RegExp;
  /** The value is the pattern's group, and not the whole match. */
  readonly hasValue: boolean;
  /** By ASCII character: 1 where the pattern cannot begin behind it, as its first lookbehind says. One look saves most trials. */
  readonly notBehind: Uint8Array;
}

/** What an index of the automaton's outputs means. A literal may be an anchor, a hotword, or both. */
export interface Literal {
  readonly text: string;
  readonly triggers: readonly Trigger[];
  readonly hotword: boolean;
}

/** Everything that the pass over the text needs; made once per compiled policy, at its first scan. */
export interface EngineTables {
  readonly automaton: Automaton;
  readonly literals: readonly Literal[];
  readonly digits: DigitTable;
  readonly probes: readonly Probe[];
  readonly slots: number;
}

const defaultReach = 60;
const ascii = /^[\0-\x7f]*$/;

interface Draft {
  readonly text: string;
  readonly index: number;
  readonly triggers: Trigger[];
  hotword: boolean;
}

/** Builds the tables for these detectors. Literals are folded as texts are, so that a term written with a soft hyphen is found. */
export function buildTables(detectors: Iterable<Detector>): EngineTables {
  const drafts: Draft[] = [];
  const byText = new Map<string, Draft>();
  const draft = (text: string): Draft => {
    const spelled = byText.get(text);
    if (spelled !== undefined) return spelled;
    // Nothing folds in ASCII, and an expression says so faster than a loop that nobody has compiled yet.
    const folded = ascii.test(text) ? text : normalize(text).text;
    const key = folded.toLowerCase();
    let known = byText.get(key);
    if (known === undefined) {
      known = { text: folded, index: drafts.length, triggers: [], hotword: false };
      byText.set(key, known);
      drafts.push(known);
    }
    byText.set(text, known);
    return known;
  };

  const all = [...detectors];
  let slots = all.length;
  const plain: DigitTrigger[] = [];
  const near = new Map<number, DigitTrigger[]>();
  let nearAtLeast = Infinity;
  const probes = all.map((detector, probe): Probe => {
    const hotwords = new Set((detector.hotwords ?? []).map((word) => hot(draft(word))));
    for (const anchor of detector.anchors) {
      const back = anchor.back ?? null;
      if (!('class' in anchor) || anchor.class === 'at') {
        const { triggers, text } = draft('literal' in anchor ? anchor.literal : '@');
        triggers.push({ probe, length: text.length, back, whole: 'literal' in anchor && anchor.whole === true, slot: probe });
        continue;
      }
      const { atLeast = 1, atMost = Infinity, runs = null, nearHotword = false } = anchor;
      const trigger = { probe, length: 1, back, whole: false, slot: nearHotword ? slots++ : probe, atLeast, atMost, runs };
      if (!nearHotword) plain.push(trigger);
      else {
        nearAtLeast = Math.min(nearAtLeast, atLeast);
        for (const word of hotwords) {
          const triggers = near.get(word);
          if (triggers === undefined) near.set(word, [trigger]);
          else triggers.push(trigger);
        }
      }
    }
    return { detector, expression: null, hotwords: hotwords.size > 0 ? hotwords : null, reach: detector.hotwordReach ?? defaultReach };
  });
  const automaton = buildAutomaton(drafts.map(({ text }) => text));
  return { automaton, literals: drafts, digits: { at: byCounts(plain), near, nearAtLeast }, probes, slots };
}

function hot(draft: Draft): number {
  draft.hotword = true;
  return draft.index;
}

/** The lists are made as counts are met: most pairs of counts never are. */
function byCounts(triggers: readonly DigitTrigger[]): DigitTable['at'] {
  const lists: (readonly DigitTrigger[] | undefined)[] = [];
  return (ahead, together) =>
    (lists[ahead * (mostTogether + 1) + together] ??= triggers.filter((trigger) => fits(trigger, ahead, together)));
}

/** True where a digit run of these two counts can begin what the trigger is for. */
export function fits({ atLeast, atMost, runs }: DigitTrigger, ahead: number, together: number): boolean {
  return atLeast <= ahead && together <= atMost && (runs === null || runs.includes(together));
}

/** The detector's pattern as the engine tries it. */
export function expressionOf(probe: Probe): Expression {
  return (probe.expression ??= makeExpression(patternOf(probe.detector)));
}

function makeExpression({ source, flags }: RegExp): Expression {
  const plain = flags.replace(/[gdy]/g, '');
  return { sticky: new RegExp(source, `${plain}y`), hasValue: source.includes('(?<value>'), notBehind: forbidden(source, plain) };
}

const none = new Uint8Array(128);
const tablesByClass = new Map<string, Uint8Array>();

/** What the lookbehind `(?<![…])` at the beginning of a pattern forbids, unless the pattern has another branch beside it. */
function forbidden(source: string, flags: string): Uint8Array {
  const [whole, list] = /^\(\?<!(\[(?:[^\]\\]|\\.)+\])\)/.exec(source) ?? [];
  if (whole === undefined || list === undefined || hasBranches(source)) return none;
  const key = `${list}${flags}`;
  const known = tablesByClass.get(key);
  if (known !== undefined) return known;
  const form = new RegExp(list, flags);
  const table = Uint8Array.from({ length: 128 }, (_, unit) => Number(form.test(String.fromCharCode(unit))));
  tablesByClass.set(key, table);
  return table;
}

/** True where the pattern has alternatives outside of every bracket. */
function hasBranches(source: string): boolean {
  let depth = 0;
  for (const sign of source.replace(/\\./gs, '').replace(/\[[^\][]*\]/g, '')) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) return true;
  }
  return false;
}
