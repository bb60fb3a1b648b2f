import type { PolicyView } from '../acknowledge-dialog.tsx';
import { Contacts } from '../contacts.tsx';
import { Mark, ToneIcon } from '../icons.tsx';
import { useWords } from '../words.tsx';
import { AcknowledgementCard } from './acknowledgement-card.tsx';
import type { AcknowledgementStanding, EventView, ProblemView, TabView, TodayCounts } from './model.ts';
import { PolicyNotice } from './policy-notice.tsx';
import { usePopupStrings } from './popup-strings.ts';
import { RecordedEvents } from './recorded-events.tsx';
import { TabCard } from './tab-card.tsx';
import { Today } from './today.tsx';

export interface PopupPageProps {
  readonly phase: 'loading' | 'ready' | 'unreachable';
  readonly tab: TabView;
  readonly policy: (PolicyView & { readonly source: 'managed' | 'example'; readonly problems: readonly ProblemView[] }) | null;
  readonly standing: AcknowledgementStanding;
  readonly today: TodayCounts;
  readonly events: readonly EventView[];
  readonly onAccept: () => void;
  readonly onExport: () => void;
}

/** The whole popup. */
export function PopupPage(props: PopupPageProps) {
  const words = useWords();
  const popup = usePopupStrings();
  const { phase, policy, standing } = props;
  const card = policy === null ? null : <AcknowledgementCard policy={policy} standing={standing} onAccept={props.onAccept} />;
  return (
    <div className="parapet popup" lang={words.language} dir={words.dir} aria-busy={phase === 'loading'}>
      <header className="popup-head">
        <h1 className="wordmark">
          <Mark />
          Parapet
        </h1>
        {policy === null ? null : <bdi className="organization">{policy.organization}</bdi>}
      </header>
      <main className="popup-body">
        {phase === 'loading' ? <p className="calm">{popup.loading}</p> : null}
        {phase === 'unreachable' ? <Trouble words={popup.unreachable} /> : null}
        {phase === 'ready' ? (
          <>
            <TabCard tab={props.tab} />
            {policy === null ? <Trouble words={popup.noPolicy} /> : <PolicyNotice source={policy.source} problems={policy.problems} />}
            {standing.kind === 'ask' ? card : null}
            <Today counts={props.today} />
            {standing.kind === 'ask' ? null : card}
            <RecordedEvents events={props.events} onExport={props.onExport} />
            {policy === null ? null : <Contacts contacts={policy.contacts} />}
          </>
        ) : null}
      </main>
      <footer className="popup-foot">
        <p>{popup.records}</p>
      </footer>
    </div>
  );
}

function Trouble(props: { readonly words: { readonly title: string; readonly todo: string } }) {
  return (
    <section className="notice tone-warn" role="alert">
      <ToneIcon tone="warn" />
      <div>
        <p>
          <strong>{props.words.title}</strong>
        </p>
        <p>{props.words.todo}</p>
      </div>
    </section>
  );
}
