import type { Context, InForce } from './context.ts';
import { dialogModel } from './dialog-model.ts';
import { type Editor, writeText } from './editors/index.ts';
import type { Sending } from './intercept/sending.ts';
import { approvable, claimOf, judge, type Judgement, passes, strictest } from './judge.ts';
import { replaySend } from './replay.ts';
import { settle } from './settle.ts';

const act = { act: 'send', layer: 'composer', canRedact: true } as const;

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

  const mayPass = (judgement: Judgement, inForce: InForce): boolean =>
    passes(judgement) ||
    (approvable(judgement) && context.approvals.covers(claimOf(judgement, context.digests, inForce), context.gesture(), context.now()));

  /** What has to be asked about: of the texts that may not pass, the strictest. Null where all may go. */
  const inTheWay = (written: readonly Written[], inForce: InForce): Written | null => {
    const held = written.filter(({ judgement }) => !mayPass(judgement, inForce));
    const worst = strictest(held.map(({ judgement }) => judgement));
    return held.find(({ judgement }) => judgement === worst) ?? null;
  };

  const letGo = (written: readonly Written[]): void => {
    for (const { judgement } of written) {
      context.agreement.composerPassed(judgement.text, context.now());
      if (passes(judgement)) context.noteVerdict(judgement, 'composer');
    }
  };

  let replaying = false;
  const replay = async (sending: Sending, editor: Editor): Promise<void> => {
    context.agreement.composerPassed(editor.read(), context.now());
    let left = false;
    const seen = context.agreement.onSeen(() => (left = true));
    replaying = true;
    try {
      await replaySend(sending.way, editor, context.composers, () => left);
    } finally {
      replaying = false;
      seen();
    }
  };

  const stuck = async (judgement: Judgement, { compiled }: InForce): Promise<void> => {
    report.tell({ kind: 'failure', layer: 'composer', judgement, failure: 'read-back-failed' }, compiled);
    await presenter.show(dialogModel(judgement, act, session.site, compiled, context.locale, 'read-back-failed'));
  };

  const ask = async (sending: Sending, { editor, judgement }: Written, inForce: InForce): Promise<void> => {
    const caret = editor.bookmark();
    const answer = await presenter.show(dialogModel(judgement, act, session.site, inForce.compiled, context.locale));
    await settle(context, inForce, judgement, answer, {
      scope: 'text',
      redacted: async (text, originals) => {
        const outcome = await writeText(editor, text, 'all', originals);
        if (outcome === 'written') await replay(sending, editor);
        else await stuck(judgement, inForce);
      },
      anyway: async () => {
        await editor.restore(caret);
        // The approval is for the text that the dialog was about. A page that changed the composer meanwhile is asked again.
        if (editor.read() === judgement.text) await replay(sending, editor);
      },
      // Not awaited: the decision is over, and the next send must find the lock open.
      back: () => void editor.restore(caret),
    });
  };

  /** Something has to be waited for first (the policy, the acknowledgement): then decide as if the person sent just now. */
  const decideLate = async (sending: Sending): Promise<void> => {
    const inForce = await context.whenInForce();
    if (!inForce) return context.sayUnready();
    if (session.owesAcknowledgement() && !(await context.acknowledge())) return;
    const written = look(sending, inForce);
    const [first] = written;
    if (!first) return;
    const stopped = inTheWay(written, inForce);
    if (stopped) return ask(sending, stopped, inForce);
    letGo(written);
    await replay(sending, first.editor);
  };

  return (sending) => {
    // A page may answer our replayed key or click by submitting its form: that is the same send, and it is judged like any other.
    if (lock.busy() && !(replaying && sending.way.kind === 'submit')) {
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
    const stopped = inTheWay(written, inForce);
    if (!stopped) {
      letGo(written);
      return;
    }
    sending.hold();
    void lock.run(() => ask(sending, stopped, inForce));
  };
}
