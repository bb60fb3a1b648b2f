import { Disclosure } from '../disclosure.tsx';
import { ToneIcon } from '../icons.tsx';
import type { Tone } from '../modal.tsx';
import { StatusChip } from '../status-chip.tsx';
import { useWords } from '../words.tsx';
import type { TabView } from './model.ts';
import { usePopupStrings } from './popup-strings.ts';

const tones = { protected: 'ok', watching: 'redact', degraded: 'warn', 'not-covered': 'block' } as const satisfies Record<string, Tone>;
const signs = { protected: 'ok', watching: 'ok', degraded: 'warn', 'not-covered': 'block' } as const satisfies Record<string, Tone>;

/** How this tab stands: which site, whether it is approved, and what Parapet can truthfully say of its protection. */
export function TabCard(props: { readonly tab: TabView }) {
  const { strings } = useWords();
  const popup = usePopupStrings();
  const { tab } = props;
  if (tab.kind === 'elsewhere') {
    return (
      <section className="card tab-card tone-neutral">
        <span className="tone-tile">
          <ToneIcon tone="neutral" />
        </span>
        <div className="tab-text">
          <h2>{popup.tab.elsewhere.title}</h2>
          <p>{popup.tab.elsewhere.sentence}</p>
        </div>
      </section>
    );
  }
  const coverage = popup.coverage[tab.coverage];
  const reasons = tab.reasons.map((reason) => popup.reasons[reason]);
  return (
    <section className={`card tab-card tone-${tones[tab.coverage]}`}>
      <span className="tone-tile">
        <ToneIcon tone={signs[tab.coverage]} />
      </span>
      <div className="tab-text">
        <div className="tab-title">
          <h2>
            <bdi>{tab.siteName}</bdi>
          </h2>
          <StatusChip status={tab.status} />
        </div>
        <p>{strings.status[tab.status].sentence(tab.siteName)}</p>
        <p className="coverage">
          <strong>{coverage.title}.</strong> {reasons.length === 0 ? `${coverage.sentence} ${coverage.todo}` : null}
        </p>
        {reasons.map((reason) => (
          <p key={reason.what}>
            {reason.what} {reason.todo}
          </p>
        ))}
        {tab.coverage === 'not-covered' && tab.forIt !== null ? (
          <Disclosure summary={popup.tab.forIt}>
            <p lang="en" dir="ltr">
              {tab.forIt}
            </p>
          </Disclosure>
        ) : null}
      </div>
    </section>
  );
}
