// A policy for tests and measurements of the engine: one rule over whatever detectors are asked for, and no limits.
import { detectors as shipped } from '../detectors/index.ts';
import { asId, type VersionLabel } from '../ids.ts';
import type { Policy, Rule, TermList } from './policy.ts';

const plain = (en: string): { readonly en: string } => ({ en });

/** A list of terms for `samplePolicy`. */
export function sampleTerms(terms: readonly string[], caseSensitive = false, id = 'sample'): TermList {
  return { id, title: plain('Sample'), terms, caseSensitive, likelihood: 'likely' };
}

/** One rule that names `detectors` (every shipped one, unless told) and the terms, so that `scan` looks for exactly these. */
export function samplePolicy(
  options: { readonly detectors?: readonly string[]; readonly terms?: readonly TermList[]; readonly limits?: Policy['limits'] } = {},
): Policy {
  const { detectors = shipped.map(({ id }) => id), terms = [], limits = { maxCharacters: 1e9, budgetMs: 1e9 } } = options;
  const rule: Rule = {
    id: asId('sample'),
    title: plain('Sample'),
    why: plain('Sample'),
    detectors: [...detectors, ...terms.map(({ id }) => `term-${id}`)] as Rule['detectors'],
    threshold: 'possible',
    minCount: 1,
    sites: [],
    statuses: [],
    channels: [],
    groups: [],
    action: 'block',
    override: 'none',
  };
  return {
    schemaVersion: 1,
    id: asId('sample'),
    version: '1' as VersionLabel,
    title: plain('Sample'),
    effective: '2026-01-01',
    organization: 'Sample',
    summary: [],
    fullText: null,
    contacts: [],
    acknowledgement: 'off',
    onFailure: 'block',
    limits,
    sites: [],
    defaultStatus: 'approved',
    terms,
    rules: [rule],
    justification: { reasons: [], freeText: 'off', keepFreeText: false },
    reminders: { enabled: false, maxPerDay: 0 },
    events: { keepDays: 1 },
  };
}
