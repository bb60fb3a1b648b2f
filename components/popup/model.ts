import type { Action, LocalText, SiteStatus } from '../../policy-rules/index.ts';
import type { PopupStrings } from '../../assets/strings/popup/index.ts';

/** What the popup says of the tab that it was opened over. */
export type TabView =
  | { readonly kind: 'elsewhere' }
  | {
      readonly kind: 'site';
      readonly siteName: string;
      readonly status: SiteStatus;
      readonly coverage: keyof PopupStrings['coverage'];
      readonly reasons: readonly (keyof PopupStrings['reasons'])[];
      /** What is known of browsers that keep extensions out, in English, for IT. */
      readonly forIt: string | null;
    };

/** Where the person stands with the policy. `off`: this policy asks for no acknowledgement. */
export type AcknowledgementStanding =
  | { readonly kind: 'off' }
  | { readonly kind: 'accepted'; readonly at: number }
  | {
      readonly kind: 'ask';
      readonly previousVersion: string | null;
      readonly busy: boolean;
      readonly problem: keyof PopupStrings['acknowledgement']['problems'] | null;
    };

/** Today's decisions by how they ended. */
export interface TodayCounts {
  readonly redacted: number;
  readonly cancelled: number;
  readonly sent: number;
  readonly blocked: number;
}

/** One recorded event, with names in place of ids. */
export interface EventView {
  readonly id: string;
  readonly at: number;
  readonly kind: keyof PopupStrings['events']['kinds'];
  readonly siteName: string | null;
  readonly action: Action | null;
  readonly choice: keyof PopupStrings['events']['choices'];
  readonly findings: readonly { readonly detector: string; readonly title: LocalText | null; readonly count: number }[];
}

/** A problem with the managed policy, in English, for IT. */
export interface ProblemView {
  readonly path: string;
  readonly problem: string;
  readonly mend: string;
}
