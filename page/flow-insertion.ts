import type { Context, InForce } from './context.ts';
import { dialogModel } from './dialog-model.ts';
import { writeText } from './editors/index.ts';
import type { Insertion } from './intercept/insertion.ts';
import { judge, type Judgement, passes, strictest } from './judge.ts';
import { settle } from './settle.ts';

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
    const answer = await presenter.show(dialogModel(judgement, held, session.site, inForce.compiled, context.locale));
    await settle(context, inForce, judgement, answer, {
      scope: 'values',
      redacted: (text, originals) => insert(insertion, judgement, inForce, text, originals),
      anyway: () => insert(insertion, judgement, inForce, insertion.carried.plain || judgement.text, []),
      // Not awaited: the decision is over, and the next paste must find the lock open.
      back: () => void insertion.editor.restore(insertion.at),
    });
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
