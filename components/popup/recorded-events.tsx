import { momentIn } from '../dates.ts';
import type { Tone } from '../modal.tsx';
import { Press } from '../press.tsx';
import { useWords, type Words } from '../words.tsx';
import type { EventView } from './model.ts';
import { usePopupStrings } from './popup-strings.ts';

/** So many events are listed; the rest is in the export. */
export const listedEvents = 8;

export interface RecordedEventsProps {
  /** Newest first. */
  readonly events: readonly EventView[];
  readonly onExport: () => void;
}

/** Everything that was recorded, for the person whom it is about. */
export function RecordedEvents(props: RecordedEventsProps) {
  const popup = usePopupStrings();
  const { events } = props;
  const hidden = events.length - listedEvents;
  return (
    <section className="events">
      <div className="events-head">
        <h2>{popup.events.heading}</h2>
        {events.length === 0 ? null : (
          <Press look="quiet" onPress={props.onExport}>
            {popup.events.export}
          </Press>
        )}
      </div>
      {events.length === 0 ? <p className="calm">{popup.events.none}</p> : null}
      <ul className="event-list">
        {events.slice(0, listedEvents).map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ul>
      {hidden > 0 ? <p className="fine">{popup.events.more(hidden)}</p> : null}
    </section>
  );
}

function EventRow(props: { readonly event: EventView }) {
  const words = useWords();
  const popup = usePopupStrings();
  const { event } = props;
  const kinds = event.findings.map(
    (found) => `${findingTitle(found, words)}${found.count > 1 ? ` ${popup.events.times(found.count)}` : ''}`,
  );
  const title = kinds.length === 0 ? popup.events.kinds[event.kind] : new Intl.ListFormat(words.locale, { type: 'unit' }).format(kinds);
  const course = [event.action === null ? '' : popup.events.actions[event.action], popup.events.choices[event.choice]].filter(
    (part) => part !== '',
  );
  return (
    <li className={`event tone-${toneOf(event)}`}>
      <p className="event-title">{title}</p>
      <p className="event-facts">
        {course.length === 0 ? null : <span className="event-course">{course.join(' · ')}</span>}
        {event.siteName === null ? null : (
          <span>
            <bdi>{event.siteName}</bdi>
          </span>
        )}
        <time dateTime={new Date(event.at).toISOString()}>{momentIn(event.at, words.locale)}</time>
      </p>
    </li>
  );
}

function findingTitle(found: EventView['findings'][number], { strings, text }: Words): string {
  if (found.title) return text(found.title);
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = strings.detectors;
  return titles[found.detector]?.title ?? found.detector;
}

function toneOf(event: EventView): Tone {
  if (event.kind === 'acknowledgement') return 'ok';
  if (event.kind === 'failure' || event.kind === 'drift' || event.kind === 'tamper') return 'warn';
  if (event.choice === 'redact') return 'redact';
  if (event.action === 'block') return 'block';
  return event.action === 'warn' ? 'warn' : 'neutral';
}
