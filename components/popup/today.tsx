import { useWords } from '../words.tsx';
import type { TodayCounts } from './model.ts';
import { usePopupStrings } from './popup-strings.ts';

const kinds = ['redacted', 'cancelled', 'sent', 'blocked'] as const;

/** Today in four numbers; a sentence where nothing happened. */
export function Today(props: { readonly counts: TodayCounts }) {
  const { locale } = useWords();
  const popup = usePopupStrings();
  const numbers = new Intl.NumberFormat(locale);
  const calm = kinds.every((kind) => props.counts[kind] === 0);
  return (
    <section className="today">
      <h2>{popup.today.heading}</h2>
      {calm ? (
        <p className="calm">{popup.today.calm}</p>
      ) : (
        <dl className="counts">
          {kinds.map((kind) => (
            <div key={kind} className={props.counts[kind] === 0 ? 'count count-none' : 'count'}>
              <dt>{popup.today[kind]}</dt>
              <dd>{numbers.format(props.counts[kind])}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
