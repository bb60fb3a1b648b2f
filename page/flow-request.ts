import type { Site, SiteRequest } from '../sites/index.ts';
import type { Context, InForce } from './context.ts';
import { dialogModel } from './dialog-model.ts';
import { approvable, claimOf, judge, judgeUnreadable, type Judgement, passes } from './judge.ts';
import { promptText } from './prompt-text.ts';
import type { HeldBody } from './request/bridge.ts';
import type { HeldEndpoint } from './request/wire.ts';

const held = { act: 'send', layer: 'request', canRedact: false } as const;

/** How long a cancelled text is refused without asking again: a site that retries must not bring the dialog back. */
const refusedMs = 5_000;

/** The endpoints which the request layer of this site must hold. */
export function endpointsOf(site: Site): readonly HeldEndpoint[] {
  return site.requests.map(({ transport, url }) => ({ transport, url }));
}

/** The endpoint without its query: what an approval is spent by. */
function endpointKey({ transport, url }: HeldBody): string {
  const end = url.search(/[?#]/);
  return `${transport} ${end === -1 ? url : url.slice(0, end)}`;
}

/**
 * The second layer's verdict on an outgoing body: at once where it needs nobody, a promise where the person must be asked or the policy
 * is not there yet. Rejections count as refusals.
 */
export function makeRequestFlow(context: Context): (body: HeldBody) => boolean | Promise<boolean> {
  const { lock, presenter, report, session } = context;
  const patterns = session.site.requests.map((request) => ({ request, url: new RegExp(request.url) }));
  const refused = new Map<string, number>();
  const drifted = new Set<SiteRequest>();

  const requestOf = (body: HeldBody): SiteRequest | null =>
    patterns.find(({ request, url }) => request.transport === body.transport && url.test(body.url))?.request ?? null;

  const look = (body: HeldBody, request: SiteRequest, { compiled, state }: InForce): Judgement | null => {
    if (body.text === null) {
      // A body that no one can read is a failed scan: the policy's `onFailure` decides, through the same door as every other failure.
      return judgeUnreadable('request', session.site.id, compiled, state);
    }
    const { texts, shape } = promptText(request, body.text);
    if (texts.length === 0) return null;
    // As one text: each value in the body has to be approved, whichever part it lies in.
    const judgement = judge(texts.join('\n'), 'request', session.site.id, compiled, state);
    const seen = texts.every((text) => context.agreement.requestSaw(text, context.now()));
    if ((!shape || !seen) && !drifted.has(request)) {
      drifted.add(request);
      report.tell({ kind: 'drift', layer: 'request', judgement }, compiled);
    }
    return judgement;
  };

  const maySpend = (body: HeldBody, judgement: Judgement, inForce: InForce): boolean =>
    approvable(judgement) && context.approvals.spend(claimOf(judgement, context.digests, inForce), endpointKey(body), context.now());

  const wasRefused = (text: string): boolean => {
    for (const [digest, until] of refused) if (until <= context.now()) refused.delete(digest);
    return refused.has(text);
  };

  const ask = async (body: HeldBody, judgement: Judgement, inForce: InForce): Promise<boolean> => {
    const { compiled } = inForce;
    const claim = claimOf(judgement, context.digests, inForce);
    // While this body waited its turn, another one of the same send may have been answered.
    if (maySpend(body, judgement, inForce)) return true;
    if (wasRefused(claim.text)) return false;
    const answer = await presenter.show(dialogModel(judgement, held, session.site, compiled, context.locale));
    context.teach(judgement);
    const decided = { kind: 'decision', layer: 'request', judgement } as const;
    if (answer.kind === 'send-anyway' && approvable(judgement) && !body.sync) {
      context.approvals.grant('text', claim, context.now());
      report.tell({ ...decided, choice: 'send-anyway', reason: answer.reason, note: answer.note }, compiled);
      return maySpend(body, judgement, inForce);
    }
    refused.set(claim.text, context.now() + refusedMs);
    report.tell(
      answer.kind === 'lost'
        ? { ...decided, kind: 'tamper', choice: 'cancel', failure: 'surface-removed' }
        : { ...decided, choice: answer.kind === 'edit' ? 'edit' : 'cancel' },
      compiled,
    );
    return false;
  };

  const decide = (body: HeldBody, request: SiteRequest, inForce: InForce): boolean | Promise<boolean> => {
    const judgement = look(body, request, inForce);
    if (!judgement) return true;
    if (passes(judgement)) {
      context.noteVerdict(judgement, 'request');
      return true;
    }
    if (maySpend(body, judgement, inForce)) return true;
    if (wasRefused(context.digests.ofText(judgement.text))) return false;
    return lock.run(() => ask(body, judgement, inForce));
  };

  return (body) => {
    const request = requestOf(body);
    if (!request || body.text === '') return true;
    const inForce = context.inForce();
    if (inForce && !session.owesAcknowledgement()) return decide(body, request, inForce);
    return context.whenInForce().then(async (late) => {
      if (!late) return false;
      if (session.owesAcknowledgement() && !(await lock.run(() => context.acknowledge()))) return false;
      return decide(body, request, late);
    });
  };
}
