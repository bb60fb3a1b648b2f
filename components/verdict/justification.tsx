import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReasonId } from '../../policy-rules/index.ts';
import { Press } from '../press.tsx';
import { useWords } from '../words.tsx';
import type { JustificationForm } from './model.ts';

/** The longest note that a message may carry (contract/messages.ts, PersonNote). */
export const maxNoteLength = 300;

export interface JustificationProps {
  readonly act: 'insert' | 'send';
  readonly form: JustificationForm;
  readonly titleId: string;
  readonly leadId: string;
  readonly onGive: (reason: ReasonId | null, note: string | null) => void;
  readonly onBack: () => void;
}

/** The second step of "send anyway": a reason from the policy, and a note where the policy wants one. */
export function Justification(props: JustificationProps) {
  const { strings, text } = useWords();
  const { form, act } = props;
  const [reason, setReason] = useState<ReasonId | null>(null);
  const [note, setNote] = useState('');
  const noteHint = useId();
  const radioName = useId();
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    (body.current?.querySelector<HTMLElement>('input, textarea') ?? heading.current)?.focus();
  }, []);

  const left = maxNoteLength - note.length;
  const written = note.trim();
  const reasonGiven = form.reasons.length === 0 || reason !== null;
  const noteGiven = form.freeText !== 'required' || written !== '';
  const give = () => props.onGive(reason, form.freeText === 'off' || written === '' ? null : written);

  return (
    <>
      <div className="dialog-head">
        <div className="dialog-headline">
          <h2 id={props.titleId} ref={heading} tabIndex={-1}>
            {strings.justification.title[act]}
          </h2>
          <p id={props.leadId} className="lead">
            {form.reasons.length === 0 ? strings.justification.leadNoReasons : strings.justification.lead}
          </p>
        </div>
      </div>
      <div className="dialog-body" ref={body}>
        {form.reasons.length === 0 ? null : (
          <fieldset className="reasons">
            <legend className="unseen">{strings.justification.reasons}</legend>
            {form.reasons.map((choice) => (
              <label key={choice.id} className="reason">
                <input
                  type="radio"
                  name={radioName}
                  value={choice.id}
                  checked={reason === choice.id}
                  onChange={() => setReason(choice.id)}
                />
                <span>{text(choice.label)}</span>
              </label>
            ))}
          </fieldset>
        )}
        {form.freeText === 'off' ? null : (
          <label className="note">
            <span className="note-label">{strings.justification.note[form.freeText]}</span>
            <textarea
              rows={3}
              maxLength={maxNoteLength}
              value={note}
              required={form.freeText === 'required'}
              aria-describedby={noteHint}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <span className="note-hint" id={noteHint}>
              <span>{form.kept ? strings.justification.kept : strings.justification.notKept}</span>
              {left <= 100 ? <span className="note-left">{strings.justification.left(left)}</span> : null}
            </span>
          </label>
        )}
      </div>
      <div className="dialog-actions">
        <Press look="caution" disabled={!reasonGiven || !noteGiven} onPress={give}>
          {strings.verdict.offers['send-anyway'][act]}
        </Press>
        <Press look="secondary" onPress={props.onBack}>
          {strings.justification.back}
        </Press>
      </div>
    </>
  );
}
