import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { LocalText, SiteStatus } from '../policy-rules/index.ts';
import type { ReminderFacts } from '../assets/strings/index.ts';
import { Mark } from './icons.tsx';
import { Link } from './link.tsx';
import { Press } from './press.tsx';
import { useWords } from './words.tsx';

/** A reminder with the moment it speaks of. */
export interface ReminderView {
  readonly reminder: string;
  readonly siteName: string;
  readonly status: SiteStatus;
  readonly rule: { readonly title: LocalText; readonly why: LocalText } | null;
  readonly organization: string;
  readonly fullText: string | null;
}

export interface ReminderCardProps {
  readonly view: ReminderView;
  readonly onDismiss: () => void;
}

/** Training in context: a card in the corner, above the page, which never takes the focus. */
export function ReminderCard(props: ReminderCardProps) {
  const words = useWords();
  const { strings, text } = words;
  const { view } = props;
  const card = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const [spoken, setSpoken] = useState(false);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    element.showPopover();
    return () => element.hidePopover();
  }, []);
  // A live region is read aloud when its content changes, so it must stand before the content comes (WAI-ARIA 1.2, status).
  useEffect(() => setSpoken(true), []);

  const facts: ReminderFacts = { site: view.siteName, organization: view.organization, status: view.status };
  const known: Readonly<Record<string, (typeof strings.reminders)['secrets'] | (typeof strings.reminders)['first-visit'] | undefined>> =
    strings.reminders;
  const shipped = known[view.reminder];
  const title = shipped?.title(facts) ?? (view.rule === null ? strings.status[view.status].sentence(view.siteName) : text(view.rule.title));
  const body = shipped?.body(facts) ?? (view.rule === null ? '' : text(view.rule.why));

  const dismissOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onDismiss();
  };

  return (
    <div
      ref={card}
      popover="manual"
      className="reminder"
      lang={words.language}
      dir={words.dir}
      role="group"
      aria-labelledby={titleId}
      onKeyDown={dismissOnEscape}
    >
      <div className="reminder-bar">
        <Mark />
        <span>{strings.reminder.label}</span>
      </div>
      <div role="status" aria-live="polite">
        {spoken ? (
          <>
            <p className="reminder-title" id={titleId}>
              {title}
            </p>
            <p className="reminder-body">{body}</p>
          </>
        ) : null}
      </div>
      {view.rule === null ? null : <p className="reminder-rule">{strings.verdict.rule(text(view.rule.title))}</p>}
      <div className="reminder-actions">
        <Press look="secondary" keepsFocusAway onPress={props.onDismiss}>
          {strings.reminder.gotIt}
        </Press>
        {view.fullText === null ? null : <Link href={view.fullText}>{strings.verdict.readPolicy}</Link>}
      </div>
    </div>
  );
}
