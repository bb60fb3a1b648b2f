import type {
  Category,
  Channel,
  DetectorId,
  Likelihood,
  LocalText,
  Reason,
  ReasonId,
  ScanFailure,
  SiteStatus,
} from '../../policy-rules/index.ts';
import type { Contact } from '../contacts.tsx';

// The components know no contract: page/surface hands its DialogModel over, and the compiler sees that it fits.

/** What the person may choose. */
export type Offer = 'redact' | 'edit' | 'cancel' | 'send-anyway';

/** Findings of one detector, with masked values only. */
export interface FoundGroup {
  readonly detector: DetectorId;
  readonly title: LocalText | null;
  readonly category: Category;
  readonly likelihood: Likelihood;
  readonly count: number;
  readonly masked: readonly string[];
  readonly reasons: readonly Reason[];
}

/** How the policy wants a send against its rule to be justified. */
export interface JustificationForm {
  readonly reasons: readonly { readonly id: ReasonId; readonly label: LocalText }[];
  readonly freeText: 'off' | 'optional' | 'required';
  readonly kept: boolean;
}

/** Everything the verdict dialog shows. */
export interface VerdictView {
  readonly siteName: string;
  readonly status: SiteStatus;
  readonly layer: 'composer' | 'request';
  readonly channel: Channel;
  readonly act: 'insert' | 'send';
  readonly action: 'warn' | 'redact' | 'block';
  readonly rule: { readonly title: LocalText; readonly why: LocalText } | null;
  readonly failure: ScanFailure | 'read-back-failed' | 'no-policy' | null;
  readonly groups: readonly FoundGroup[];
  readonly offers: readonly Offer[];
  readonly override: 'none' | 'acknowledge' | 'justify';
  readonly justification: JustificationForm;
  readonly policyTitle: LocalText;
  readonly policyVersion: string;
  readonly fullText: string | null;
  readonly contacts: readonly Contact[];
}

/** What the dialog answers. */
export type VerdictAnswer =
  | { readonly kind: 'redact' | 'edit' | 'cancel' }
  | { readonly kind: 'send-anyway'; readonly reason: ReasonId | null; readonly note: string | null };
