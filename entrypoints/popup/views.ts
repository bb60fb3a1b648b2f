import type { AcknowledgementStanding, EventView, TodayCounts } from '../../components/popup/model.ts';
import type { EventRecord } from '../../contract/event.ts';
import type { Policy } from '../../policy-rules/index.ts';
import { sites } from '../../sites/index.ts';
import type { PopupState } from './store.ts';

/** Today's decisions by how they ended. A block that was not turned into a redaction counts as blocked, however it was closed. */
export function todayCounts(events: readonly EventRecord[], now: Date): TodayCounts {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const today = events.filter(({ kind, at }) => kind === 'decision' && at >= midnight);
  const count = (fits: (event: EventRecord) => boolean): number => today.filter(fits).length;
  const given = (event: EventRecord): boolean => event.choice === 'cancel' || event.choice === 'edit';
  return {
    redacted: count(({ choice }) => choice === 'redact'),
    cancelled: count((event) => given(event) && event.action !== 'block'),
    sent: count(({ choice }) => choice === 'send-anyway'),
    blocked: count((event) => event.action === 'block' && (event.choice === 'none' || given(event))),
  };
}

/** Events as the popup lists them: newest first, with names in place of ids. */
export function eventViews(events: readonly EventRecord[], policy: Policy | null): readonly EventView[] {
  const titleOf = (detector: string) => policy?.terms.find(({ id }) => `term-${id}` === detector)?.title ?? null;
  return [...events]
    .sort((a, b) => b.at - a.at)
    .map(({ id, at, kind, site, action, choice, findings }) => ({
      id,
      at,
      kind,
      siteName: sites.find((one) => one.id === site)?.name ?? site,
      action,
      choice,
      findings: findings.map(({ detector, count }) => ({ detector, title: titleOf(detector), count })),
    }));
}

/** Where the person stands with the policy that is shown. An earlier version's acknowledgement does not carry over. */
export function standingOf({ policy, acknowledgement, accepting, acceptProblem }: PopupState): AcknowledgementStanding {
  if (policy === null || policy.policy.acknowledgement === 'off') return { kind: 'off' };
  const { id, version } = policy.policy;
  const own = acknowledgement?.policy === id ? acknowledgement : null;
  if (own?.version === version) return { kind: 'accepted', at: own.at };
  return { kind: 'ask', previousVersion: own?.version ?? null, busy: accepting, problem: acceptProblem };
}
