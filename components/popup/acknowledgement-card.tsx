import type { PolicyView } from '../acknowledge-dialog.tsx';
import { dateAndTime } from '../dates.ts';
import { Disclosure } from '../disclosure.tsx';
import { DocumentIcon, ToneIcon } from '../icons.tsx';
import { Link } from '../link.tsx';
import { PolicyFacts } from '../policy-facts.tsx';
import { Press } from '../press.tsx';
import { useWords } from '../words.tsx';
import type { AcknowledgementStanding } from './model.ts';
import { usePopupStrings } from './popup-strings.ts';

export interface AcknowledgementCardProps {
  readonly policy: PolicyView;
  readonly standing: AcknowledgementStanding;
  readonly onAccept: () => void;
}

/** The company's policy: to be read and accepted, or the record that it was. */
export function AcknowledgementCard(props: AcknowledgementCardProps) {
  const { text, locale } = useWords();
  const popup = usePopupStrings();
  const { policy, standing } = props;
  const asks = standing.kind === 'ask';
  return (
    <section className={`card policy-card ${asks ? 'policy-asks' : ''}`}>
      <p className={`eyebrow tone-${standing.kind === 'accepted' ? 'ok' : 'neutral'}`}>
        {standing.kind === 'accepted' ? <ToneIcon tone="ok" /> : <DocumentIcon />}
        {standing.kind === 'accepted'
          ? popup.acknowledgement.accepted(dateAndTime(standing.at, locale))
          : asks
            ? popup.acknowledgement.ask
            : popup.acknowledgement.inForce}
      </p>
      <h2>{text(policy.title)}</h2>
      {asks && standing.previousVersion !== null ? (
        <p className="policy-changed">{popup.acknowledgement.changed(standing.previousVersion)}</p>
      ) : null}
      {asks ? (
        <>
          <PolicyFacts version={policy.version} effective={policy.effective} />
          <Summary policy={policy} />
          <Press look="primary" disabled={standing.busy} onPress={props.onAccept}>
            {standing.busy ? popup.acknowledgement.accepting : popup.acknowledgement.accept}
          </Press>
          <p role="alert" className="policy-problem">
            {standing.problem === null ? null : popup.acknowledgement.problems[standing.problem]}
          </p>
        </>
      ) : (
        <>
          <PolicyFacts version={policy.version} effective={policy.effective} />
          <Disclosure summary={popup.acknowledgement.readAgain}>
            <Summary policy={policy} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function Summary(props: { readonly policy: PolicyView }) {
  const { strings, text } = useWords();
  return (
    <>
      <ul className="summary">
        {props.policy.summary.map((paragraph) => (
          <li key={paragraph.en}>{text(paragraph)}</li>
        ))}
      </ul>
      {props.policy.fullText === null ? null : (
        <p>
          <Link href={props.policy.fullText}>{strings.acknowledge.fullText}</Link>
        </p>
      )}
    </>
  );
}
