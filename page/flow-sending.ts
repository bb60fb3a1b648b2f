import { redact } from '../policy-rules/index.ts';
import type { Context, InForce } from './context.ts';
import { dialogModel } from './dialog-model.ts';
import { type Editor, writeText } from './editors/index.ts';
import type { Sending } from './intercept/sending.ts';
import { claimOf, judge, type Judgement, passes, strictest } from './judge.ts';
import { replaySend } from './replay.ts';

const held = { act: 'send', layer: 'composer', canRedact: true } as const;

interface Written {
  readonly editor: Editor;
  readonly judgement: Judgement;
}

/** What a send goes through: pass at once, or hold, ask, change the composer if that was chosen, and send the way the person did. */
export function makeSendingFlow(context: Context): (sending: Sending) => void {
  const { lock, presenter, report, session } = context;

  const look = (sending: Sending, { compiled, state }: InForce): readonly Written[] =>
    sending.editors.flatMap((editor) => {
      const text = editor.read();
      return text.trim() === '' ? [] : [{ editor, judgement: judge(text, 'submit', session.site.id, compiled, state) }];
    });

  /** The one text that decides: the strictest. Null where nothing is written anywhere. */
  const worstOf = (written: readonly Written[]): Written | null => {
    const worst = strictest(written.map(({ judgement }) => judgement));
    return written.find(({ judgement }) => judgement === worst) ?? null;
  };

  const mayPass = (judgement: Judgement, { state }: InForce): boolean =>
    passes(judgement) || context.approvals.covers(claimOf(judgement, context.digests, state), context.gesture(), context.now());

  const letGo = (written: readonly Written[]): void => {
    for (const { judgement } of written) {
      context.agreement.composerPassed(judgement.text, context.now());
      if (passes(judgement)) context.noteVerdict(judgement, 'composer');
    }
  };

  const replay = async (sending: Sending, editor: Editor): Promise<void> => {
    const text = editor.read();
    context.agreement.composerPassed(text, context.now());
    let left = false;
    const seen = context.agreement.onSeen(() => (left = true));
    await replaySend(sending.way, editor, context.composers, () => left);
    seen();
  };

  const stuck = async (judgement: Judgement, { compiled }: InForce): Promise<void> => {
    report.tell({ kind: 'failure', layer: 'composer', judgement, failure: 'read-back-failed' }, compiled);
    await presenter.show(dialogModel(judgement, held, session.site, compiled, context.locale, 'read-back-failed'));
  };

  const ask = async (sending: Sending, { editor, judgement }: Written, inForce: InForce): Promise<void> => {
    const { compiled, state } = inForce;
    const caret = editor.bookmark();
    const answer = await presenter.show(dialogModel(judgement, held, session.site, compiled, context.locale));
    const { findings } = judgement.verdict;
    switch (answer.kind) {
      case 'redact': {
        report.tell({ kind: 'decision', layer: 'composer', judgement, choice: 'redact' }, compiled);
        const originals = findings.map(({ span }) => judgement.text.slice(span.start, span.end));
        const outcome = await writeText(editor, redact(judgement.text, findings, compiled).text, 'all', originals);
        if (outcome === 'written') await replay(sending, editor);
        else await stuck(judgement, inForce);
        break;
      }
      case 'send-anyway':
        if (judgement.verdict.override === 'none') break;
        // The approval is for the text that the dialog was about. A page that changed the composer meanwhile is asked again.
        context.approvals.grant('text', claimOf(judgement, context.digests, state), context.now());
        report.tell(
          { kind: 'decision', layer: 'composer', judgement, choice: 'send-anyway', reason: answer.reason, note: answer.note },
          compiled,
        );
        await editor.restore(caret);
        if (editor.read() === judgement.text) await replay(sending, editor);
        break;
      case 'lost':
        report.tell({ kind: 'tamper', layer: 'composer', judgement, choice: 'cancel', failure: 'surface-removed' }, compiled);
        break;
      case 'edit':
      case 'cancel':
      case 'acknowledged':
      case 'dismissed':
        report.tell({ kind: 'decision', layer: 'composer', judgement, choice: answer.kind === 'edit' ? 'edit' : 'cancel' }, compiled);
        // Not awaited: the decision is over, and the next send must find the lock open.
        void editor.restore(caret);
        break;
    }
    context.teach(judgement);
  };

  /** Something has to be waited for first (the policy, the acknowledgement): then decide as if the person sent just now. */
  const decideLate = async (sending: Sending): Promise<void> => {
    const inForce = await context.whenInForce();
    if (!inForce) return context.sayUnready();
    if (session.owesAcknowledgement() && !(await context.acknowledge())) return;
    const written = look(sending, inForce);
    const worst = worstOf(written);
    if (!worst) return;
    if (!mayPass(worst.judgement, inForce)) return ask(sending, worst, inForce);
    letGo(written);
    await replay(sending, worst.editor);
  };

  return (sending) => {
    if (lock.busy()) {
      sending.hold();
      return;
    }
    const inForce = context.inForce();
    if (!inForce || session.owesAcknowledgement()) {
      if (sending.editors.every((editor) => editor.read().trim() === '')) return;
      sending.hold();
      void lock.run(() => decideLate(sending));
      return;
    }
    const written = look(sending, inForce);
    const worst = worstOf(written);
    if (!worst) return;
    if (mayPass(worst.judgement, inForce)) {
      letGo(written);
      return;
    }
    sending.hold();
    void lock.run(() => ask(sending, worst, inForce));
  };
}
