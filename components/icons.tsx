import type { ReactNode } from 'react';
import type { Category, SiteStatus } from '../policy-rules/index.ts';
import type { Tone } from './modal.tsx';

// Drawn on a 24 px grid with a 1.75 px line; they take the colour of the text around them and say nothing to screen readers.

function Icon(props: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <svg
      className={`icon ${props.className ?? ''}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {props.children}
    </svg>
  );
}

/** Parapet's mark, as on the toolbar: a shield whose upper edge is a parapet, with an arrow slit. */
export function Mark() {
  return (
    <svg className="mark" viewBox="10 6 108 118" aria-hidden="true" focusable="false">
      <path className="mark-wall" d="M14 10h26v14h12V10h24v14h12V10h26v50c0 30-20 48-50 60C34 108 14 90 14 60z" />
      <path className="mark-field" d="M29 48h70v13c0 20-13 33-35 43C42 94 29 81 29 61z" />
      <path className="mark-slit" d="M64 60v26" />
    </svg>
  );
}

/** The sign of a tone. */
export function ToneIcon(props: { readonly tone: Tone }) {
  switch (props.tone) {
    case 'block':
      return (
        <Icon>
          <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3L8.3 3Z" />
          <path d="M8 12h8" />
        </Icon>
      );
    case 'warn':
      return (
        <Icon>
          <path d="M10.3 4.1 2.9 17a2 2 0 0 0 1.7 3h14.8a2 2 0 0 0 1.7-3L13.7 4.1a2 2 0 0 0-3.4 0Z" />
          <path d="M12 9.5v4" />
          <path d="M12 16.8v.1" />
        </Icon>
      );
    case 'redact':
      return (
        <Icon>
          <path d="M4 6h16" />
          <rect x="4" y="10" width="11" height="5" rx="1.25" fill="currentColor" />
          <path d="M18.5 12.5H20" />
          <path d="M4 19h9" />
        </Icon>
      );
    case 'ok':
      return (
        <Icon>
          <path d="M12 3 4.5 5.8v5.4c0 4.6 3.1 7.9 7.5 9.8 4.4-1.9 7.5-5.2 7.5-9.8V5.8L12 3Z" />
          <path d="m8.8 12 2.3 2.3 4.2-4.5" />
        </Icon>
      );
    case 'neutral':
      return (
        <Icon>
          <path d="M12 3 4.5 5.8v5.4c0 4.6 3.1 7.9 7.5 9.8 4.4-1.9 7.5-5.2 7.5-9.8V5.8L12 3Z" />
          <path d="M9 12h6" />
        </Icon>
      );
  }
}

/** The sign of a category of findings. */
export function CategoryIcon(props: { readonly category: Category }) {
  return <Icon>{categoryPaths[props.category]}</Icon>;
}

const categoryPaths: Record<Category, ReactNode> = {
  secret: (
    <>
      <circle cx="8" cy="15.5" r="4" />
      <path d="m11 12.5 8.5-8.5M16 7.5l3 3M13.7 9.8l1.8 1.8" />
    </>
  ),
  pii: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5c.8-3.7 3.7-5.7 7.5-5.7s6.7 2 7.5 5.7" />
    </>
  ),
  financial: (
    <>
      <rect x="2.5" y="5" width="19" height="14" rx="2.5" />
      <path d="M2.5 9.800h19M6 15h4" />
    </>
  ),
  health: <path d="M12 20S3.5 15.3 3.5 9.300A4.6 4.6 0 0 1 12 6.800a4.6 4.6 0 0 1 8.5 2.500C20.5 15.3 12 20 12 20Z" />,
  network: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c2.5 2.6 3.7 5.6 3.7 9s-1.2 6.4-3.7 9c-2.5-2.6-3.7-5.6-3.7-9S9.5 5.6 12 3Z" />
    </>
  ),
  marking: (
    <>
      <rect x="5" y="11" width="14" height="9.5" rx="2" />
      <path d="M8 11V7.500a4 4 0 0 1 8 0V11" />
    </>
  ),
  code: <path d="m8 7-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14" />,
  injection: (
    <>
      <path d="M3 12s3.3-6 9-6 9 6 9 6-3.3 6-9 6-9-6-9-6Z" />
      <path d="M4 20 20 4" />
    </>
  ),
};

/** The sign of a site's status, so that it is never told by colour alone. */
export function StatusIcon(props: { readonly status: SiteStatus }) {
  switch (props.status) {
    case 'approved':
      return (
        <Icon>
          <path d="m5 12.5 4.5 4.500L19 7.5" />
        </Icon>
      );
    case 'tolerated':
      return (
        <Icon>
          <path d="M6 12h12" />
        </Icon>
      );
    case 'unapproved':
      return (
        <Icon>
          <path d="M12 5v8.500M12 18v.1" />
        </Icon>
      );
    case 'prohibited':
      return (
        <Icon>
          <path d="m7 7 10 10M17 7 7 17" />
        </Icon>
      );
  }
}

/** An arrow that leaves its box: the link opens elsewhere. */
export function OutIcon() {
  return (
    <Icon className="icon-out">
      <path d="M8 8h8v8M16 8 7 17" />
    </Icon>
  );
}

/** The arrow of a disclosure; it turns when the disclosure opens. */
export function ChevronIcon() {
  return (
    <Icon className="icon-chevron">
      <path d="m9 6 6 6-6 6" />
    </Icon>
  );
}

/** A page with lines: the policy. */
export function DocumentIcon() {
  return (
    <Icon>
      <path d="M6 3h8.500L19 7.500V21H6Z" />
      <path d="M9.5 11h6M9.5 14.500h6M9.5 18h3.5" />
    </Icon>
  );
}

/** A light bulb: something to learn. */
export function TipIcon() {
  return (
    <Icon>
      <path d="M9 17.500h6M10 20.500h4M12 3.500a6 6 0 0 0-3.7 10.700c.5.4.7.9.7 1.500v1.800h6v-1.800c0-.6.2-1.1.7-1.500A6 6 0 0 0 12 3.500Z" />
    </Icon>
  );
}
