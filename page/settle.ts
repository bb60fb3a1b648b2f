import { never, redact } from '../policy-rules/index.ts';
import type { ApprovalScope } from './approvals.ts';
import type { Context, InForce } from './context.ts';
import { approvable, claimOf, type Judgement } from './judge.ts';
import type { Presented } from './present.ts';

/** What follows from an answer at the composer: the flows differ in this, and in nothing else. */
export interface Consequences {
  /** What an approval is bound to. */
  readonly scope: ApprovalScope;
  /** `text` with placeholders shall stand in the editor, and none of `originals`. */
  readonly redacted: (text: string, originals: readonly string[]) => Promise<void>;
  readonly anyway: () => Promise<void>;
  /** Nothing is to happen; the person goes back to the editor. */
  readonly back: () => void;
}

/**
 * Carries out what the person answered: records it, grants the approval, teaches. The answer comes from a trusted press on our own
 * surface; what the verdict does not allow is refused all the same.
 */
export async function settle(
  context: Context,
  { compiled, state }: InForce,
  judgement: Judgement,
  answer: Presented,
  then: Consequences,
): Promise<void> {
  const { report, approvals, digests } = context;
  const { findings } = judgement.verdict;
  const decided = { kind: 'decision', layer: 'composer', judgement } as const;
  switch (answer.kind) {
    case 'redact':
      report.tell({ ...decided, choice: 'redact' }, compiled);
      await then.redacted(
        redact(judgement.text, findings, compiled).text,
        findings.map(({ span }) => judgement.text.slice(span.start, span.end)),
      );
      break;
    case 'send-anyway':
      if (!approvable(judgement)) break;
      approvals.grant(then.scope, claimOf(judgement, digests, { compiled, state }), context.now());
      report.tell({ ...decided, choice: 'send-anyway', reason: answer.reason, note: answer.note }, compiled);
      await then.anyway();
      break;
    case 'lost':
      report.tell({ ...decided, kind: 'tamper', choice: 'cancel', failure: 'surface-removed' }, compiled);
      break;
    case 'edit':
    case 'cancel':
    case 'acknowledged':
    case 'dismissed':
      report.tell({ ...decided, choice: answer.kind === 'edit' ? 'edit' : 'cancel' }, compiled);
      then.back();
      break;
    default:
      never(answer);
  }
  context.teach(judgement);
}
