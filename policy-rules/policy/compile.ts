import { detectors as shipped, detectorById } from '../detectors/index.ts';
import { defineDetector, type Anchor, type Detector } from '../engine/detector.ts';
import { normalize } from '../engine/normalize.ts';
import { buildTables, type EngineTables } from '../engine/tables.ts';
import type { DetectorId } from '../ids.ts';
import type { CompiledPolicy } from './compiled.ts';
import type { Policy, Rule, TermList } from './policy.ts';

/**
 * Makes a policy ready for `scan` and `decide`: categories spelled out, term lists turned into detectors. Takes a policy that
 * `parsePolicy` has accepted; an id which names no detector of this version is left out. The engine's tables are made at the first
 * scan, since most pages never get a paste.
 */
export function compile(policy: Policy): CompiledPolicy {
  const terms = new Map(policy.terms.filter(({ terms: words }) => words.some(hasContent)).map((list) => [`term-${list.id}`, list]));
  const used = new Map<DetectorId, Detector>();
  const rules = policy.rules.map((rule) => {
    const resolved = rule.detectors.flatMap((named) => resolve(named, terms));
    for (const detector of resolved) if (!used.has(detector.id)) used.set(detector.id, detector);
    return { rule, detectors: new Set(resolved.map(({ id }) => id)) };
  });
  let tables: EngineTables | null = null;
  return { policy, detectors: used, rules, tables: () => (tables ??= buildTables(used.values())) };
}

const categoryPrefix = 'category:';

function resolve(named: Rule['detectors'][number], terms: ReadonlyMap<string, TermList>): readonly Detector[] {
  if (named.startsWith(categoryPrefix)) return shipped.filter(({ category }) => category === named.slice(categoryPrefix.length));
  const list = terms.get(named);
  if (list !== undefined) return [termDetector(list)];
  const known = detectorById.get(named as DetectorId);
  return known === undefined ? [] : [known];
}

function hasContent(term: string): boolean {
  return normalize(term).text.trim() !== '';
}

/** A list of literal words: found by the automaton alone, wherever no letter or digit touches them. */
function termDetector({ id, terms, caseSensitive, likelihood }: TermList): Detector {
  const words = new Set(terms.map((term) => normalize(term).text.trim()).filter((word) => word !== ''));
  const [first = '', ...rest] = words;
  const anchor = (literal: string): Anchor => ({ literal, whole: true });
  return defineDetector({
    id: `term-${id}`,
    category: 'marking',
    references: ['policy:terms'],
    anchors: [anchor(first), ...rest.map(anchor)],
    pattern: /(?!)/,
    base: likelihood,
    ...(caseSensitive ? { exclude: (value: string): boolean => !words.has(value) } : {}),
    redactAs: 'TERM',
  });
}
