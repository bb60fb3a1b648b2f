import { useId, useState } from 'react';
import { Contacts } from '../contacts.tsx';
import { Mark, ToneIcon } from '../icons.tsx';
import { Modal } from '../modal.tsx';
import { Press } from '../press.tsx';
import { StatusChip } from '../status-chip.tsx';
import { useWords, type Words } from '../words.tsx';
import { Findings } from './findings.tsx';
import { Justification } from './justification.tsx';
import type { Offer, VerdictAnswer, VerdictView } from './model.ts';
import { Recorded } from './recorded.tsx';
import { RuleNote } from './rule-note.tsx';

export interface VerdictDialogProps {
  readonly view: VerdictView;
  readonly onAnswer: (answer: VerdictAnswer) => void;
  /** Escape, or something else closed the dialog. */
  readonly onCancel: (event: Event) => void;
}

/** Tells what was found, why it matters, and offers the safe way first. */
export function VerdictDialog(props: VerdictDialogProps) {
  const words = useWords();
  const { view, onAnswer } = props;
  const titleId = useId();
  const leadId = useId();
  const [step, setStep] = useState<'choose' | 'justify' | 'back'>('choose');

  return (
    <Modal tone={view.action} labelledBy={titleId} describedBy={leadId} onCancel={props.onCancel}>
      <div className="dialog-bar">
        <span className="wordmark">
          <Mark />
          Parapet
        </span>
        {view.failure === 'no-policy' ? null : <StatusChip status={view.status} siteName={view.siteName} />}
      </div>
      {step === 'justify' ? (
        <Justification
          act={view.act}
          form={view.justification}
          titleId={titleId}
          leadId={leadId}
          onGive={(reason, note) => onAnswer({ kind: 'send-anyway', reason, note })}
          onBack={() => setStep('back')}
        />
      ) : (
        <>
          <div className="dialog-head">
            <span className="tone-tile">
              <ToneIcon tone={view.action} />
            </span>
            <div className="dialog-headline">
              <p className="eyebrow">{words.strings.verdict.eyebrow[view.failure === null ? view.action : 'failure']}</p>
              <h2 id={titleId} tabIndex={-1}>
                {titleOf(view, words)}
              </h2>
              <p id={leadId} className="lead">
                {leadOf(view, words)}
              </p>
            </div>
          </div>
          <div className="dialog-body">
            <Findings groups={view.groups} />
            <RuleNote view={view} />
            <Recorded view={view} />
            <Contacts contacts={view.contacts} />
          </div>
          <Offers view={view} returning={step === 'back'} onAnswer={onAnswer} onJustify={() => setStep('justify')} />
        </>
      )}
    </Modal>
  );
}

function titleOf(view: VerdictView, { strings }: Words): string {
  return view.failure === null ? strings.verdict.title[view.action](view.siteName) : strings.verdict.title.failure;
}

function leadOf(view: VerdictView, { strings }: Words): string {
  const held = view.layer === 'request' ? strings.verdict.held.request(view.siteName) : strings.verdict.held[view.act];
  if (view.failure !== null) return `${strings.failures[view.failure].what} ${held} ${strings.failures[view.failure].todo}`;
  const count = view.groups.reduce((sum, group) => sum + group.count, 0);
  return count === 0 ? held : `${strings.verdict.found(count)} ${held}`;
}

interface OffersProps {
  readonly view: VerdictView;
  readonly returning: boolean;
  readonly onAnswer: (answer: VerdictAnswer) => void;
  readonly onJustify: () => void;
}

function Offers(props: OffersProps) {
  const { strings } = useWords();
  const { view, onAnswer } = props;
  const redactHint = useId();
  // A rule without override has no way past it, whatever the list of offers says.
  const offers = view.offers.filter((offer) => offer !== 'send-anyway' || view.override !== 'none');

  const choose = (offer: Offer): void => {
    if (offer !== 'send-anyway') onAnswer({ kind: offer });
    else if (view.override === 'justify') props.onJustify();
    else onAnswer({ kind: 'send-anyway', reason: null, note: null });
  };

  return (
    <div className="dialog-foot">
      {offers.includes('redact') ? (
        <p className="foot-hint redact-hint" id={redactHint}>
          {strings.verdict.redactHint}
        </p>
      ) : null}
      <div className="dialog-actions">
        {offers.length === 0 ? (
          <Press look="primary" onPress={() => onAnswer({ kind: 'cancel' })}>
            {strings.verdict.close}
          </Press>
        ) : null}
        {offers.map((offer, index) => (
          <Press
            key={offer}
            look={offer === 'send-anyway' ? 'quiet' : index === 0 ? 'primary' : 'secondary'}
            first={index === 0}
            {...(offer === 'redact' ? { describedBy: redactHint } : {})}
            {...(props.returning && offer === 'send-anyway' ? { ref: focusOnce } : {})}
            onPress={() => choose(offer)}
          >
            {strings.verdict.offers[offer][view.act]}
          </Press>
        ))}
      </div>
    </div>
  );
}

// Coming back from the second step, the focus returns to the button that led there.
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
