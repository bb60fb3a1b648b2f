import { Disclosure } from '../disclosure.tsx';
import { useWords } from '../words.tsx';
import { groupTitle } from './group-title.ts';
import type { VerdictView } from './model.ts';

/** What an event will hold of this moment, told before the person chooses. */
export function Recorded(props: { readonly view: VerdictView }) {
  const words = useWords();
  const { strings, text, locale } = words;
  const { view } = props;
  const { recorded } = strings.verdict;
  const kinds = view.groups.map((group) => `${groupTitle(group, words)} ${strings.verdict.times(group.count)}`);
  const justifies = view.override === 'justify' && view.offers.includes('send-anyway');
  return (
    <Disclosure summary={recorded.summary}>
      <ul className="recorded">
        {view.rule === null ? null : <li>{strings.verdict.rule(text(view.rule.title))}</li>}
        {view.failure === null ? null : <li>{recorded.failure}</li>}
        {kinds.length === 0 ? null : <li>{recorded.kinds(new Intl.ListFormat(locale, { type: 'unit' }).format(kinds))}</li>}
        <li>{recorded.choice}</li>
        {justifies && view.justification.reasons.length > 0 ? <li>{recorded.reason}</li> : null}
        {justifies && view.justification.freeText !== 'off' && view.justification.kept ? <li>{recorded.noteKept}</li> : null}
      </ul>
      <p className="recorded-never">{recorded.never}</p>
    </Disclosure>
  );
}
