import { useStore } from 'zustand/react';
import type { StoreApi } from 'zustand/vanilla';
import { PopupPage } from '../../components/popup/popup-page.tsx';
import { WordsProvider, wordsFor } from '../../components/words.tsx';
import { downloadEvents } from './export.ts';
import type { PopupState } from './store.ts';
import { eventViews, standingOf, todayCounts } from './views.ts';

/** The popup over its store. */
export function Popup(props: { readonly store: StoreApi<PopupState>; readonly locale: string }) {
  const state = useStore(props.store);
  const policy = state.policy?.policy ?? null;
  const now = new Date();
  return (
    <WordsProvider words={wordsFor(props.locale)}>
      <PopupPage
        phase={state.phase}
        tab={state.tab}
        policy={state.policy && { ...state.policy.policy, source: state.policy.source, problems: state.policy.problems }}
        standing={standingOf(state)}
        today={todayCounts(state.events, now)}
        events={eventViews(state.events, policy)}
        onAccept={() => void state.accept()}
        onExport={() => downloadEvents(state.events, now)}
      />
    </WordsProvider>
  );
}
