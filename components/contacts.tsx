import type { LocalText } from '../policy-rules/index.ts';
import { Link } from './link.tsx';
import { useWords } from './words.tsx';

export interface Contact {
  readonly label: LocalText;
  readonly href: string;
}

/** Whom to ask. Nothing where the policy names nobody. */
export function Contacts(props: { readonly contacts: readonly Contact[] }) {
  const { strings, text } = useWords();
  if (props.contacts.length === 0) return null;
  return (
    <p className="contacts">
      <span>{strings.verdict.questions}</span>
      {props.contacts.map((contact) => (
        <Link key={contact.href} href={contact.href}>
          {text(contact.label)}
        </Link>
      ))}
    </p>
  );
}
