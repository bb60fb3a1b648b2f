import { type Action, asId, type Channel, type CompiledPolicy, decide, scan, type Verdict } from '../policy-rules/index.ts';
import type { PolicyState } from '../contract/policy-state.ts';
import type { Claim } from './approvals.ts';
import type { InForce } from './context.ts';
import type { Digests } from './digest.ts';

/** One text, and what the policy says of it. Lives as long as the act is held. */
export interface Judgement {
  readonly text: string;
  readonly verdict: Verdict;
  readonly channel: Channel;
  readonly tookMs: number;
}

/** True where the verdict lets the act go on by itself. */
export function passes({ verdict }: Judgement): boolean {
  switch (verdict.action) {
    case 'allow':
    case 'log':
    case 'coach':
      return true;
    case 'warn':
    case 'redact':
    case 'block':
      return false;
  }
}

/** True where the verdict leaves the decision to the person: only then can an approval count, wherever and for whatever it was given. */
export function approvable({ verdict }: Judgement): boolean {
  return verdict.override !== 'none';
}

/** Scans and decides in this tick. */
export function judge(text: string, channel: Channel, site: string, compiled: CompiledPolicy, state: PolicyState): Judgement {
  const began = performance.now();
  const result = scan(text, compiled, { now: () => performance.now() });
  const verdict = decide(result, compiled, { site: asId<'site'>(site), channel, groups: state.groups });
  return { text, verdict, channel, tookMs: performance.now() - began };
}

/** The verdict on something that could not be read as text. */
export function judgeUnreadable(channel: Channel, site: string, compiled: CompiledPolicy, state: PolicyState): Judgement {
  const circumstances = { site: asId<'site'>(site), channel, groups: state.groups };
  return { text: '', channel, tookMs: 0, verdict: decide({ findings: [], failure: 'unreadable' }, compiled, circumstances) };
}

const order = ['allow', 'log', 'coach', 'warn', 'redact', 'block'] as const;

/** The strictest of several judgements; the first among equals. Null for none. */
export function strictest(judgements: readonly Judgement[]): Judgement | null {
  return judgements.reduce<Judgement | null>(
    (worst, next) => (worst && order.indexOf(worst.verdict.action) >= order.indexOf(next.verdict.action) ? worst : next),
    null,
  );
}

const holding: readonly Action[] = ['warn', 'redact', 'block'];

/**
 * The digests which an approval of this judgement is bound to. Only values that some rule would hold count: what a rule merely coaches
 * about needs no approval, and must not make an approved text ask again.
 */
export function claimOf(judgement: Judgement, digests: Digests, { compiled, state }: InForce): Claim {
  const rules = compiled.rules.filter(({ rule }) => holding.includes(rule.action));
  const values = judgement.verdict.findings
    .filter(({ detector }) => rules.some(({ detectors }) => detectors.has(detector)))
    .map(({ detector, span }) => digests.ofValue(detector, judgement.text.slice(span.start, span.end)));
  return { text: digests.ofText(judgement.text), values: [...new Set(values)], policy: state.hash };
}
