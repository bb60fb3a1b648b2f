import type {
  Channel,
  Detector,
  Finding,
  Likelihood,
  LocalText,
  ReasonId,
  ReminderId,
  Reason,
  ScanFailure,
  SiteStatus,
} from '../policy-rules/index.ts';
import type { ChoiceKind, Layer } from './event.ts';

// What the guard hands to the surfaces (dialog, reminder) and what comes back. It lives in memory, in the page's isolated world, only as
// long as the surface is open: masked values are made for the eye of the person who typed them and go nowhere else.

/** Several findings of one detector, as the dialog lists them. */
export interface FindingGroup {
  readonly detector: Finding['detector'];
  /** For the policy's own terms, whose title is in the policy; null for the shipped detectors, whose title is in the strings. */
  readonly title: LocalText | null;
  readonly category: Detector['category'];
  readonly likelihood: Likelihood;
  readonly count: number;
  /** At most three, masked. */
  readonly masked: readonly string[];
  readonly reasons: readonly Reason[];
}

/** What the person may choose, the safe way first. */
export type Offer = Exclude<ChoiceKind, 'none'>;

export interface DialogModel {
  readonly kind: 'verdict';
  readonly locale: string;
  readonly siteName: string;
  readonly status: SiteStatus;
  readonly layer: Layer;
  readonly channel: Channel;
  /** `insert`: the held act was a paste or drop. `send`: it was a send. */
  readonly act: 'insert' | 'send';
  readonly action: 'warn' | 'redact' | 'block';
  readonly rule: { readonly title: LocalText; readonly why: LocalText } | null;
  readonly failure: ScanFailure | 'read-back-failed' | 'no-policy' | null;
  readonly groups: readonly FindingGroup[];
  readonly offers: readonly Offer[];
  readonly override: 'none' | 'acknowledge' | 'justify';
  readonly justification: {
    readonly reasons: readonly { readonly id: ReasonId; readonly label: LocalText }[];
    readonly freeText: 'off' | 'optional' | 'required';
    readonly kept: boolean;
  };
  readonly policyTitle: LocalText;
  readonly policyVersion: string;
  readonly fullText: string | null;
  readonly contacts: readonly { readonly label: LocalText; readonly href: string }[];
}

/** The policy as the person must see it before the first send. */
export interface AcknowledgeModel {
  readonly kind: 'acknowledge';
  readonly locale: string;
  readonly organization: string;
  readonly title: LocalText;
  readonly version: string;
  readonly effective: string;
  readonly summary: readonly LocalText[];
  readonly fullText: string | null;
  readonly contacts: readonly { readonly label: LocalText; readonly href: string }[];
}

/** Training in context, and the note after a quiet redaction. Not modal; closes itself on request only. */
export interface ReminderModel {
  readonly kind: 'reminder';
  readonly locale: string;
  readonly reminder: ReminderId;
  readonly siteName: string;
  readonly status: SiteStatus;
  /** The rule that the reminder teaches; null on a first visit. */
  readonly rule: { readonly title: LocalText; readonly why: LocalText } | null;
  readonly organization: string;
  readonly fullText: string | null;
}

export type SurfaceModel = DialogModel | AcknowledgeModel | ReminderModel;

/** What a surface answers. A surface that was closed by anything but a trusted press answers `cancel`. */
export type SurfaceAnswer =
  | { readonly kind: 'redact' | 'edit' | 'cancel' }
  | { readonly kind: 'send-anyway'; readonly reason: ReasonId | null; readonly note: string | null }
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'dismissed' };

/**
 * The React bundle, once it runs beside the guard. `mount` draws one surface into `root` (a closed shadow root which the guard owns) and
 * calls `answer` once; the returned function unmounts. `isTrusted` tells whether an event comes from the person: every press asks it.
 */
export interface SurfaceRenderer {
  readonly mount: (
    root: ShadowRoot,
    model: SurfaceModel,
    answer: (answer: SurfaceAnswer) => void,
    isTrusted: (event: Event) => boolean,
  ) => () => void;
}

/** The property of the isolated world's global object through which the bundle hands itself over. Pages cannot see it. */
export const rendererKey: unique symbol = Symbol.for('parapet.surface-renderer');
