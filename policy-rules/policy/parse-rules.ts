import type { Likelihood } from '../engine/detector.ts';
import type { DetectorId, SiteId } from '../ids.ts';
import { isId } from '../ids.ts';
import { groupId, idMend, localText, ruleId } from './forms.ts';
import type { Known } from './parse.ts';
import { actions, channels, overrides, siteStatuses, type Action, type Override, type Rule, type TermList } from './policy.ts';
import { asList, asObject, fault, integer, list, oneOf, optional, record, required, show, text, truth, type Reader } from './read.ts';
import { mendByName } from './suggest.ts';

/** What is known from outside, and the detectors which the policy's own term lists become. */
export interface KnownNames extends Known {
  readonly terms: ReadonlySet<string>;
}

const likelihoods = ['possible', 'likely', 'very-likely'] as const satisfies readonly Likelihood[];
const termPrefix = 'term-';
const categoryPrefix = 'category:';

/** The ids of the term lists, read ahead of the rules that name them; what is wrong with a list is reported by its own reader. */
export function termIdsOf(rawTerms: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const raw of asList(rawTerms) ?? []) {
    const id = asObject(raw)?.['id'];
    if (isId(id)) ids.add(id);
  }
  return ids;
}

/** One list of the customer's own words. */
export function termListReader(names: KnownNames): Reader<TermList> {
  return record({
    id: required(termListId(names), 'give the list an id, such as "project-names"'),
    title: required(localText(200), 'give the list a title'),
    terms: required(list(term, { min: 1, max: 20_000 }), 'write the list of words'),
    caseSensitive: optional(truth, false),
    likelihood: optional(oneOf(likelihoods), 'likely'),
  });
}

function termListId(names: KnownNames): Reader<string> {
  const form = text((raw): raw is string => isId(raw) && isId(termPrefix + raw), idMend);
  return (raw, path, report) => {
    const id = form(raw, path, report);
    if (id === fault || !names.detectors.has(termPrefix + id)) return id;
    report(path, `is ${show(raw)}, whose detector "${termPrefix}${id}" is shipped already`, 'choose another id');
    return fault;
  };
}

// One letter would be found in every sentence; a whole page as a "term" is a mistake of the export that made the list.
const term: Reader<string> = text(
  (raw): raw is string => typeof raw === 'string' && raw.trim() === raw && raw.length >= 2 && raw.length <= 200,
  'write 2 to 200 characters without spaces at either end',
);

/** One rule. */
export function ruleReader(names: KnownNames, site: Reader<SiteId>): Reader<Rule> {
  const read = record({
    id: required(ruleId, 'give the rule an id of its own'),
    title: required(localText(200), 'give the rule a title'),
    why: required(localText(1_000), 'say in one or two sentences why it matters'),
    detectors: required(list(detectorName(names), { min: 1, max: 200 }), 'name the detectors of the rule'),
    threshold: optional(oneOf(likelihoods), 'likely'),
    minCount: optional(integer(1, 100_000), 1),
    sites: optional(list(site, { max: 1_000 }), []),
    statuses: optional(list(oneOf(siteStatuses), { max: siteStatuses.length }), []),
    channels: optional(list(oneOf(channels), { max: channels.length }), []),
    groups: optional(list(groupId, { max: 1_000 }), []),
    action: required(oneOf(actions), `use one of: ${actions.join(', ')}`),
    override: optional<Override | null>(oneOf(overrides), null),
  });
  return (raw, path, report) => {
    const rule = read(raw, path, report);
    return rule === fault ? fault : { ...rule, override: rule.override ?? defaultOverride(rule.action) };
  };
}

/** A warning that nobody may pass would be a block by another name; the stricter actions are final unless the policy says otherwise. */
function defaultOverride(action: Action): Override {
  return action === 'warn' ? 'acknowledge' : 'none';
}

function detectorName(names: KnownNames): Reader<DetectorId | `category:${string}`> {
  const termDetectors = [...names.terms].map((id) => termPrefix + id);
  const all = [...names.detectors, ...termDetectors];
  const categories = [...names.categories].map((category) => categoryPrefix + category);
  return (raw, path, report) => {
    if (typeof raw === 'string' && isCategory(raw)) {
      if (names.categories.has(raw.slice(categoryPrefix.length))) return raw;
      report(path, `is ${show(raw)}, but no detector of this version belongs to that category`, mendByName(raw, categories));
      return fault;
    }
    if (isId<'detector'>(raw) && all.includes(raw)) return raw;
    report(
      path,
      `is ${show(raw)}, which is no detector`,
      typeof raw === 'string' ? detectorMend(raw, names, all, categories) : 'write the id of a detector',
    );
    return fault;
  };
}

function detectorMend(raw: string, names: KnownNames, all: readonly string[], categories: readonly string[]): string {
  if (names.terms.has(raw)) return `did you mean "${termPrefix}${raw}"?`;
  if (names.categories.has(raw)) return `did you mean "${categoryPrefix}${raw}"?`;
  return mendByName(raw, [...all, ...categories]);
}

function isCategory(raw: string): raw is `category:${string}` {
  return raw.startsWith(categoryPrefix);
}
