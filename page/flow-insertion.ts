import type { Context, InForce } from './context.ts';
import { dialogModel } from './dialog-model.ts';
import { writeText } from './editors/index.ts';
import type { Insertion } from './intercept/insertion.ts';
import { claimOf, judge, type Judgement, passes, strictest } from './judge.ts';
import { redact } from '../policy-rules/index.ts';

const held = { act: 'insert', layer: 'composer', canRedact: true } as const;

/** Judges what would be inserted: the plain flavour, and the rich one where it says more. */
function judgeCarried({ carried, channel }: Insertion, { compiled, state }: InForce, site: string): Judgement {
  const plain = judge(carried.plain, channel, site, compiled, state);
  if (carried.rich === '' || !passes(plain)) return plain;
  // Rich editors take the HTML flavour. Where only that one is sensitive, it is what the person is asked about.
  return strictest([plain, judge(carried.rich, channel, site, compiled, state)]) ?? plain;
}

/** What a paste or drop goes through: pass at once, or hold, ask, and insert what was chosen through the editor's own input path. */
export function makeInsertionFlow(context: Context): (insertion: Insertion) => void {
  const { lock, presenter, report, session } = context;

  const insert = async (
    insertion: Insertion,
    judgement: Judgement,
    inForce: InForce,
    text: string,
    forbidden: readonly string[],
  ): Promise<void> => {
    const outcome = await writeText(insertion.editor, text, insertion.at, forbidden);
    if (outcome === 'written') return;
    report.tell({ kind: 'failure', layer: 'composer', judgement, failure: 'read-back-failed' }, inForce.compiled);
    await presenter.show(dialogModel(judgement, held, session.site, inForce.compiled, context.locale, 'read-back-failed'));
  };

  const ask = async (insertion: Insertion, judgement: Judgement, inForce: InForce): Promise<void> => {
    const { compiled, state } = inForce;
    const answer = await presenter.show(dialogModel(judgement, held, session.site, compiled, context.locale));
    const { findings } = judgement.verdict;
    switch (answer.kind) {
      case 'redact': {
        report.tell({ kind: 'decision', layer: 'composer', judgement, choice: 'redact' }, compiled);
        const originals = findings.map(({ span }) => judgement.text.slice(span.start, span.end));
        await insert(insertion, judgement, inForce, redact(judgement.text, findings, compiled).text, originals);
        break;
      }
      case 'send-anyway':
        // A page that dresses up as an answer has no way here: the presenter's answers come from trusted presses only. What the verdict
        // does not allow is refused all the same.
        if (judgement.verdict.override === 'none') break;
        context.approvals.grant('values', claimOf(judgement, context.digests, state), context.now());
        report.tell(
          { kind: 'decision', layer: 'composer', judgement, choice: 'send-anyway', reason: answer.reason, note: answer.note },
          compiled,
        );
        await insert(insertion, judgement, inForce, insertion.carried.plain || judgement.text, []);
        break;
      case 'lost':
        report.tell({ kind: 'tamper', layer: 'composer', judgement, choice: 'cancel', failure: 'surface-removed' }, compiled);
        break;
      case 'edit':
      case 'cancel':
      case 'acknowledged':
      case 'dismissed':
        report.tell({ kind: 'decision', layer: 'composer', judgement, choice: answer.kind === 'edit' ? 'edit' : 'cancel' }, compiled);
        // Not awaited: the decision is over, and the next paste must find the lock open.
        void insertion.editor.restore(insertion.at);
        break;
    }
    context.teach(judgement);
  };

  /** The policy came after the paste: what passes is inserted now, the rest is asked about. */
  const decideLate = async (insertion: Insertion): Promise<void> => {
    const inForce = await context.whenInForce();
    if (!inForce) return context.sayUnready();
    const judgement = judgeCarried(insertion, inForce, session.site.id);
    if (!passes(judgement)) return ask(insertion, judgement, inForce);
    context.noteVerdict(judgement, 'composer');
    await insert(insertion, judgement, inForce, insertion.carried.plain || judgement.text, []);
  };

  return (insertion) => {
    if (lock.busy()) {
      insertion.hold();
      return;
    }
    const inForce = context.inForce();
    if (!inForce) {
      insertion.hold();
      void lock.run(() => decideLate(insertion));
      return;
    }
    const judgement = judgeCarried(insertion, inForce, session.site.id);
    if (passes(judgement)) {
      context.noteVerdict(judgement, 'composer');
      return;
    }
    insertion.hold();
    void lock.run(() => ask(insertion, judgement, inForce));
  };
}
