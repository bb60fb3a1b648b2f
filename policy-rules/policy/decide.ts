import type { Finding, ScanResult } from '../engine/finding.ts';
import type { Likelihood } from '../engine/detector.ts';
import { never } from '../result.ts';
import type { CompiledPolicy, CompiledRule } from './compiled.ts';
import { actions, type Action, type FailureAction, type Override, type Policy, type Rule, type SiteStatus } from './policy.ts';
import type { Circumstances, Verdict } from './verdict.ts';

/**
 * Says what becomes of a scanned text: the strictest action of all rules that hold, of the site's status and of a failed scan.
 * Pure; takes no time worth measuring; more findings never make it milder.
 */
export function decide(result: ScanResult, compiled: CompiledPolicy, circumstances: Circumstances): Verdict {
  const status = siteStatus(compiled.policy, circumstances.site);
  const holding = compiled.rules
    .filter(({ rule }) => concerns(rule, status, circumstances))
    .map((compiledRule) => ({ rule: compiledRule.rule, findings: reaching(compiledRule, result.findings) }))
    .filter(({ rule, findings }) => distinct(findings) >= rule.minCount);

  const causes: Cause[] = holding.map(({ rule }) => ({ rule, action: rule.action, override: rule.override }));
  // After the rules: where both ask for the same action, the rule explains more than the failure does.
  if (result.failure !== null) causes.push(failureCause(compiled.policy.onFailure));
  // Whatever was found, and through every channel: nothing goes to a prohibited site.
  if (status === 'prohibited') causes.push({ rule: null, action: 'block', override: 'none' });

  const deciding = causes.reduce<Cause | null>(
    (best, cause) => (best === null || rank(cause.action) > rank(best.action) ? cause : best),
    null,
  );
  return {
    action: deciding?.action ?? 'allow',
    override: strictestOverride(causes),
    rule: deciding?.rule?.id ?? null,
    failure: result.failure,
    status,
    findings: union(holding.filter(({ rule }) => rank(rule.action) >= rank('coach')).map(({ findings }) => findings)),
  };
}

/** One thing that asks for an action: a rule, or with `rule` null a failed scan or a prohibited site. */
interface Cause {
  readonly rule: Rule | null;
  readonly action: Action;
  readonly override: Override;
}

/** The status which the policy gives a site. */
export function siteStatus(policy: Policy, site: Circumstances['site']): SiteStatus {
  return policy.sites.find((entry) => entry.site === site)?.status ?? policy.defaultStatus;
}

function concerns(rule: Rule, status: SiteStatus, circumstances: Circumstances): boolean {
  return (
    admits(rule.sites, circumstances.site) &&
    admits(rule.statuses, status) &&
    admits(rule.channels, circumstances.channel) &&
    (rule.groups.length === 0 || rule.groups.some((group) => circumstances.groups.includes(group)))
  );
}

/** An empty filter lets everything through. */
function admits<Value>(filter: readonly Value[], value: Value): boolean {
  return filter.length === 0 || filter.includes(value);
}

const likelihoodRank: Readonly<Record<Likelihood, number>> = { possible: 0, likely: 1, 'very-likely': 2 };

function reaching({ rule, detectors }: CompiledRule, findings: readonly Finding[]): readonly Finding[] {
  const least = likelihoodRank[rule.threshold];
  return findings.filter((finding) => detectors.has(finding.detector) && likelihoodRank[finding.likelihood] >= least);
}

function distinct(findings: readonly Finding[]): number {
  return new Set(findings.map(({ span }) => `${String(span.start)}:${String(span.end)}`)).size;
}

function failureCause(onFailure: FailureAction): Cause {
  switch (onFailure) {
    case 'block':
      return { rule: null, action: 'block', override: 'none' };
    case 'warn':
      return { rule: null, action: 'warn', override: 'acknowledge' };
    case 'allow':
      // Not silent: the failure is reported, and the verdict says so.
      return { rule: null, action: 'log', override: 'none' };
    default:
      return never(onFailure);
  }
}

function rank(action: Action): number {
  return actions.indexOf(action);
}

/**
 * The strictest override of everything that stops the person, not only of what decides the action. Otherwise a rule that may be
 * overridden would, by standing first, also open the way for what another rule never lets go: a person could add the word
 * "confidential" to a cloud key and so turn `none` into `acknowledge`.
 */
function strictestOverride(causes: readonly Cause[]): Override {
  const stopping = causes.filter(({ action }) => rank(action) >= rank('warn'));
  if (stopping.length === 0) return 'none';
  return overridesByMildness.findLast((override) => stopping.some((cause) => cause.override === override)) ?? 'none';
}

const overridesByMildness: readonly Override[] = ['acknowledge', 'justify', 'none'];

/** Each finding once, in order of its start. */
function union(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  return [...new Set(lists.flat())].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
