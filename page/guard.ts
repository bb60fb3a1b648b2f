import type { Result } from '../policy-rules/index.ts';
import type { Acknowledgement } from '../contract/acknowledgement.ts';
import type { PolicyState } from '../contract/policy-state.ts';
import type { TabState } from '../contract/tab-state.ts';
import { asId } from '../policy-rules/index.ts';
import type { Site } from '../sites/index.ts';
import { makeAgreement } from './agreement.ts';
import { makeApprovals } from './approvals.ts';
import { makeComposers } from './composers.ts';
import type { Context, InForce } from './context.ts';
import { coverageOf } from './coverage.ts';
import { acknowledgeModel, unreadyModel } from './dialog-model.ts';
import { hashOfText, makeDigests } from './digest.ts';
import { makeInsertionFlow } from './flow-insertion.ts';
import { endpointsOf, makeRequestFlow } from './flow-request.ts';
import { makeSendingFlow } from './flow-sending.ts';
import { countGestures } from './gestures.ts';
import { watchInsertions } from './intercept/insertion.ts';
import { watchSends } from './intercept/sending.ts';
import { makeLock } from './lock.ts';
import { makePresenter } from './present.ts';
import { makeReport, type ReportPorts } from './report.ts';
import { openBridge } from './request/bridge.ts';
import { type SessionPorts, startSession } from './session.ts';
import { raiseShield } from './shield.ts';
import { makeTeacher, type TeacherPorts } from './teacher.ts';
import { warmWhenNeeded } from './warm.ts';
import { type ContentHash, policyContent } from '../policy-rules/index.ts';

/** How long an act stays held in silence while there is no policy. Then the person is told, and it stays held. */
const policyPatienceMs = 5_000;

/** Everything the guard needs of the extension around it. None of these may throw. */
export interface GuardPorts {
  readonly session: SessionPorts;
  readonly report: Omit<ReportPorts, 'state' | 'now'>;
  readonly claimReminder: TeacherPorts['claim'];
  readonly loadSurface: () => Promise<boolean>;
  readonly giveAcknowledgement: (contentHash: ContentHash, locale: string) => Promise<Result<Result<Acknowledgement, unknown>, unknown>>;
  /** True once the extension was updated or removed under the page. */
  readonly orphaned: () => boolean;
  readonly locale: string;
}

/** The guard of one frame. */
export interface Guard {
  readonly tabState: () => TabState;
}

/**
 * Starts guarding. Must be called synchronously at document_start: the listeners have to stand before the page's first script.
 * It goes on guarding with the policy in memory when the worker dies or the extension is updated under the page; it ends with `signal`.
 */
export function startGuard(site: Site, ports: GuardPorts, signal: AbortSignal): Guard {
  const shield = raiseShield(signal);
  const gesture = countGestures(shield, signal);
  const session = startSession(site, ports.session);
  const composers = makeComposers(site);
  const agreement = makeAgreement();
  const lock = makeLock();
  const { locale } = ports;

  const inForce = (): InForce | null => {
    const { compiled, policy } = session.store.getState();
    return compiled && policy ? { compiled, state: policy } : null;
  };
  const state = (): PolicyState | null => session.store.getState().policy;
  const report = makeReport(site.id, { ...ports.report, state, now: () => Date.now() });
  const presenter = makePresenter({
    load: ports.loadSurface,
    shield,
    unavailable: () => report.tell({ kind: 'failure', layer: 'composer', judgement: null, failure: 'dialog-unavailable' }, null),
  });
  const teacher = makeTeacher({ session, presenter, locale, inForce, idle: lock.idle, claim: ports.claimReminder });

  let noted = '';
  const digests = makeDigests();
  const context: Context = {
    session,
    composers,
    approvals: makeApprovals(),
    agreement,
    digests,
    presenter,
    report,
    lock,
    locale,
    inForce,
    whenInForce: async () => {
      const patience = new Promise<void>((resolve) => setTimeout(resolve, policyPatienceMs));
      await Promise.race([session.ready, patience]);
      return inForce();
    },
    gesture,
    now: () => performance.now(),
    acknowledge: async () => {
      const policy = state();
      if (!policy) return false;
      // Somebody who waited for the same answer: it has been given meanwhile.
      if (!session.owesAcknowledgement()) return true;
      const answer = await presenter.show(acknowledgeModel(policy, locale));
      if (answer.kind !== 'acknowledged') return false;
      const given = await ports.giveAcknowledgement(hashOfText(policyContent(policy.policy, locale)) as ContentHash, locale);
      if (!given.ok || !given.value.ok) return false;
      // Known here at once: the send that waited must not meet the same question before storage tells everybody.
      session.acknowledged(given.value.value);
      return true;
    },
    noteVerdict: (judgement, layer) => {
      if (judgement.verdict.action === 'allow') return;
      // One press is a family of events, and the request layer sees the same text again: one record is enough.
      const key = `${judgement.verdict.rule} ${digests.ofText(judgement.text)} ${gesture()}`;
      if (key === noted) return;
      noted = key;
      report.tell({ kind: 'decision', layer, judgement }, inForce()?.compiled ?? null);
      if (judgement.verdict.action === 'coach') teacher.afterWarning(judgement);
    },
    teach: teacher.afterWarning,
    sayUnready: async () => {
      await presenter.show(unreadyModel(site, locale));
    },
  };

  const bridge = openBridge(document, endpointsOf(site), makeRequestFlow(context), signal);
  watchInsertions(makeInsertionFlow(context), signal);
  watchSends(composers, makeSendingFlow(context), signal);
  warmWhenNeeded(inForce, (changed) => session.store.subscribe((now, before) => now.compiled !== before.compiled && changed()), signal);
  if (window === window.top) {
    const visit = (): void => void session.ready.then(teacher.firstVisit);
    if (document.readyState === 'complete') visit();
    else window.addEventListener('load', visit, { once: true, signal });
  }

  return {
    tabState: () => ({
      site: asId<'site'>(site.id),
      status: session.status() ?? 'unapproved',
      ...coverageOf({
        policy: state(),
        requestLayerJoined: bridge.joined(),
        composerFound: composers.found(),
        verified: agreement.verified(),
        orphaned: ports.orphaned(),
      }),
    }),
  };
}
