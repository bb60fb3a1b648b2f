import type { ReactNode } from 'react';
import { ChevronIcon } from './icons.tsx';

/** Details on demand: a native disclosure, which every keyboard and screen reader knows. */
export function Disclosure(props: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="disclosure">
      <summary>
        <ChevronIcon />
        <span>{props.summary}</span>
      </summary>
      <div className="disclosure-body">{props.children}</div>
    </details>
  );
}
