import { useId } from 'react';
import type { LocalText } from '../policy-rules/index.ts';
import { Contacts, type Contact } from './contacts.tsx';
import { Mark } from './icons.tsx';
import { Link } from './link.tsx';
import { Modal } from './modal.tsx';
import { PolicyFacts } from './policy-facts.tsx';
import { Press } from './press.tsx';
import { useWords } from './words.tsx';

/** The policy as a person reads it before accepting. */
export interface PolicyView {
  readonly organization: string;
  readonly title: LocalText;
  readonly version: string;
  /** ISO 8601 calendar date. */
  readonly effective: string;
  readonly summary: readonly LocalText[];
  readonly fullText: string | null;
  readonly contacts: readonly Contact[];
}

export interface AcknowledgeDialogProps {
  readonly view: PolicyView;
  readonly onAccept: () => void;
  readonly onLater: () => void;
  readonly onCancel: (event: Event) => void;
}

/** Shows the policy and asks for its acknowledgement. */
export function AcknowledgeDialog(props: AcknowledgeDialogProps) {
  const { strings, text } = useWords();
  const { view } = props;
  const titleId = useId();
  const leadId = useId();
  const words = strings.acknowledge;
  return (
    <Modal tone="neutral" labelledBy={titleId} describedBy={leadId} onCancel={props.onCancel}>
      <div className="dialog-bar">
        <span className="wordmark">
          <Mark />
          Parapet
        </span>
      </div>
      <div className="dialog-head">
        <div className="dialog-headline">
          <p className="eyebrow">
            <bdi>{words.eyebrow(view.organization)}</bdi>
          </p>
          <h2 id={titleId} tabIndex={-1}>
            {text(view.title)}
          </h2>
          <p id={leadId} className="lead">
            {words.lead(view.organization)}
          </p>
        </div>
      </div>
      <div className="dialog-body">
        <PolicyFacts version={view.version} effective={view.effective} />
        <ul className="summary">
          {view.summary.map((paragraph) => (
            <li key={paragraph.en}>{text(paragraph)}</li>
          ))}
        </ul>
        {view.fullText === null ? null : (
          <p>
            <Link href={view.fullText}>{words.fullText}</Link>
          </p>
        )}
        <Contacts contacts={view.contacts} />
        <p className="fine">{words.recorded}</p>
      </div>
      <div className="dialog-foot">
        <p className="foot-hint">{words.laterHint}</p>
        <div className="dialog-actions">
          <Press look="primary" first onPress={props.onAccept}>
            {words.accept}
          </Press>
          <Press look="secondary" onPress={props.onLater}>
            {words.later}
          </Press>
        </div>
      </div>
    </Modal>
  );
}
