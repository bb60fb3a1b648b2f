import { buildAutomaton, type Automaton } from './automaton.ts';
import { normalize } from './normalize.ts';
import type { Anchor, Back, Detector } from './detector.ts';

/** Where the pass stops for a detector: `length` characters back from the end of the hit, then `back` over a class. */
export interface Trigger {
  /** Index into `probes`. */
  readonly probe: number;
  readonly length: number;
  readonly back: Back | null;
  readonly whole: boolean;
  /** Digits that must follow the start of a digit run, separators aside. */
  readonly atLeast: number;
}

/** One detector, ready to be tried at a place. The expression keeps its `lastIndex` between calls and serves one scan at a time. */
export interface Probe {
  readonly detector: Detector;
  readonly sticky: RegExp;
  /** The value is the pattern's group, and not the whole match. */
  readonly hasValue: boolean;
  /** Indices of the detector's hotwords among `literals`; null where it has none. */
  readonly hotwords: ReadonlySet<number> | null;
  readonly reach: number;
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
  readonly digits: readonly Trigger[];
  readonly probes: readonly Probe[];
}

const defaultReach = 60;

interface Draft {
  readonly text: string;
  readonly triggers: Trigger[];
  hotword: boolean;
}

/** Builds the tables for these detectors. Literals are folded as texts are, so that a term written with a soft hyphen is found. */
export function buildTables(detectors: Iterable<Detector>): EngineTables {
  const drafts: Draft[] = [];
  const indices = new Map<string, number>();
  const digits: Trigger[] = [];
  const draft = (text: string): number => {
    const folded = normalize(text).text;
    const key = folded.toLowerCase();
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, drafts.length);
    return drafts.push({ text: folded, triggers: [], hotword: false }) - 1;
  };
  const anchor = (probe: number, from: Anchor): void => {
    const back = from.back ?? null;
    if ('class' in from && from.class === 'digits') digits.push({ probe, length: 1, back, whole: false, atLeast: from.atLeast ?? 1 });
    else {
      const target = drafts[draft('literal' in from ? from.literal : '@')];
      target?.triggers.push({ probe, length: target.text.length, back, whole: 'literal' in from && from.whole === true, atLeast: 0 });
    }
  };

  const probes = [...detectors].map((detector, probe): Probe => {
    for (const from of detector.anchors) anchor(probe, from);
    const words = (detector.hotwords ?? []).map((word) => draft(word));
    for (const word of words) (drafts[word] ?? { hotword: false }).hotword = true;
    const { source, flags } = detector.pattern;
    const plain = flags.replace(/[gdy]/g, '');
    return {
      detector,
      sticky: new RegExp(source, `${plain}y`),
      hasValue: source.includes('(?<value>'),
      hotwords: words.length > 0 ? new Set(words) : null,
      reach: detector.hotwordReach ?? defaultReach,
    };
  });
  return { automaton: buildAutomaton(drafts.map(({ text }) => text)), literals: drafts, digits, probes };
}
