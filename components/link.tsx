import type { ReactNode } from 'react';
import { OutIcon } from './icons.tsx';
import { useWords } from './words.tsx';

const safeSchemes = ['https:', 'mailto:', 'tel:'];

/** A link out of the surface. An address of any other kind than https, mail or phone is shown as plain text. */
export function Link(props: { readonly href: string; readonly children: ReactNode }) {
  const { strings } = useWords();
  const scheme = URL.canParse(props.href) ? new URL(props.href).protocol : '';
  if (!safeSchemes.includes(scheme)) return <span>{props.children}</span>;
  if (scheme !== 'https:') {
    return (
      <a className="link" href={props.href}>
        {props.children}
      </a>
    );
  }
  return (
    <a className="link" href={props.href} target="_blank" rel="noopener noreferrer">
      {props.children}
      <OutIcon />
      <span className="unseen">{strings.verdict.opensNewTab}</span>
    </a>
  );
}
