import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { AcknowledgeDialog } from '../../components/acknowledge-dialog.tsx';
import { PressGateProvider } from '../../components/press.tsx';
import { ReminderCard } from '../../components/reminder-card.tsx';
import { VerdictDialog } from '../../components/verdict/verdict-dialog.tsx';
import { WordsProvider, wordsFor } from '../../components/words.tsx';
import type { SurfaceAnswer, SurfaceModel, SurfaceRenderer } from '../../contract/surface.ts';
import { dress } from './style.ts';

/** A key pressed this soon after a dialog came up was meant for what was there before: the second Enter of an impatient person. */
export const keySettleMs = 250;
/** The second half of a double click may come this late (the slowest setting of the common desktops). */
export const doubleClickMs = 900;

/** True for the press that fell onto a dialog because the dialog came up under it. A single click is always meant. */
function fellOnto(event: Event, sinceMs: number): boolean {
  const clicks = event instanceof MouseEvent ? event.detail : 0;
  return clicks === 0 ? sinceMs < keySettleMs : clicks > 1 && sinceMs < doubleClickMs;
}

/** Draws surfaces with React into the guard's shadow root. */
export const renderer: SurfaceRenderer = {
  mount(root, model, answer, isTrusted) {
    const openedAt = performance.now();
    let answered = false;
    const answerOnce = (given: SurfaceAnswer): void => {
      if (answered) return;
      answered = true;
      answer(given);
    };
    const cancel = (event: Event): void => {
      // `close` means that the dialog is gone already, whoever did it; only a request to close can be refused.
      if (event.type === 'close' || isTrusted(event)) answerOnce({ kind: 'cancel' });
    };
    const gate = (event: Event): boolean =>
      isTrusted(event) && (model.kind === 'reminder' || !fellOnto(event, performance.now() - openedAt));

    const undress = dress(root);
    const words = wordsFor(model.locale);
    const container = root.ownerDocument.createElement('div');
    container.className = 'parapet';
    container.lang = words.language;
    container.dir = words.dir;
    root.append(container);
    const react = createRoot(container);
    // In the same tick, so that the dialog stands before the page gets to run again.
    flushSync(() => {
      react.render(
        <WordsProvider words={words}>
          <PressGateProvider gate={gate}>
            <Surface model={model} answer={answerOnce} cancel={cancel} />
          </PressGateProvider>
        </WordsProvider>,
      );
    });
    return () => {
      answered = true;
      react.unmount();
      container.remove();
      undress();
    };
  },
};

interface SurfaceProps {
  readonly model: SurfaceModel;
  readonly answer: (answer: SurfaceAnswer) => void;
  readonly cancel: (event: Event) => void;
}

function Surface({ model, answer, cancel }: SurfaceProps) {
  switch (model.kind) {
    case 'verdict':
      return <VerdictDialog view={model} onAnswer={answer} onCancel={cancel} />;
    case 'acknowledge':
      return (
        <AcknowledgeDialog
          view={model}
          onAccept={() => answer({ kind: 'acknowledged' })}
          onLater={() => answer({ kind: 'cancel' })}
          onCancel={cancel}
        />
      );
    case 'reminder':
      return <ReminderCard view={model} onDismiss={() => answer({ kind: 'dismissed' })} />;
  }
}
