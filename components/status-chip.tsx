import type { SiteStatus } from '../policy-rules/index.ts';
import { StatusIcon } from './icons.tsx';
import { useWords } from './words.tsx';

const tones = { approved: 'ok', tolerated: 'warn', unapproved: 'warn', prohibited: 'block' } as const;

/** A site's name with its status: sign, word and colour. */
export function StatusChip(props: { readonly status: SiteStatus; readonly siteName?: string }) {
  const { strings } = useWords();
  return (
    <span className={`chip tone-${tones[props.status]}`}>
      <StatusIcon status={props.status} />
      {props.siteName === undefined ? null : <bdi className="chip-site">{props.siteName}</bdi>}
      <span>{strings.status[props.status].name}</span>
    </span>
  );
}
