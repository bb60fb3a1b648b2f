import type { Likelihood } from '../engine/detector.ts';
import type { DetectorId, GroupId, PolicyId, ReasonId, RuleId, SiteId, VersionLabel } from '../ids.ts';

/** From the mildest to the strictest; `redact` asks for placeholders and may be stricter or milder by its override. */
export const actions = ['allow', 'log', 'coach', 'warn', 'redact', 'block'] as const;
export type Action = (typeof actions)[number];

/** How a person may go on against the rule: not at all, by a click, or with a reason. */
export const overrides = ['none', 'acknowledge', 'justify'] as const;
export type Override = (typeof overrides)[number];

export const channels = ['paste', 'drop', 'submit', 'request'] as const;
export type Channel = (typeof channels)[number];

export const siteStatuses = ['approved', 'tolerated', 'unapproved', 'prohibited'] as const;
export type SiteStatus = (typeof siteStatuses)[number];

export const failureActions = ['block', 'warn', 'allow'] as const;
export type FailureAction = (typeof failureActions)[number];

/** Text that an administrator wrote, per BCP 47 language; `en` is always there. */
export type LocalText = { readonly en: string; readonly [locale: string]: string };

export interface Rule {
  readonly id: RuleId;
  readonly title: LocalText;
  /** Why it matters, in one or two sentences for the person who meets it. */
  readonly why: LocalText;
  /** Detector ids, or categories written `category:secret`; resolved by `compile`. */
  readonly detectors: readonly (DetectorId | `category:${string}`)[];
  readonly threshold: Likelihood;
  /** Distinct findings from which the rule applies; 1 unless told. */
  readonly minCount: number;
  /** Empty: all. */
  readonly sites: readonly SiteId[];
  readonly statuses: readonly SiteStatus[];
  readonly channels: readonly Channel[];
  readonly groups: readonly GroupId[];
  readonly action: Action;
  readonly override: Override;
}

export interface TermList {
  /** Becomes the detector `term-<id>`. */
  readonly id: string;
  readonly title: LocalText;
  readonly terms: readonly string[];
  readonly caseSensitive: boolean;
  readonly likelihood: Likelihood;
}

export interface Policy {
  readonly schemaVersion: 1;
  readonly id: PolicyId;
  readonly version: VersionLabel;
  readonly title: LocalText;
  /** ISO 8601 calendar date. */
  readonly effective: string;
  readonly organization: string;
  /** Short paragraphs which the acknowledgement shows. */
  readonly summary: readonly LocalText[];
  /** Link to the full text, https only; null where there is none. */
  readonly fullText: string | null;
  readonly contacts: readonly { readonly label: LocalText; readonly href: string }[];
  /** `off`; `ask`: shown in popup and as a reminder; `hold`: sends on AI sites wait for it. */
  readonly acknowledgement: 'off' | 'ask' | 'hold';
  readonly onFailure: FailureAction;
  readonly limits: { readonly maxCharacters: number; readonly budgetMs: number };
  readonly sites: readonly { readonly site: SiteId; readonly status: SiteStatus }[];
  readonly defaultStatus: SiteStatus;
  readonly terms: readonly TermList[];
  readonly rules: readonly Rule[];
  readonly justification: {
    readonly reasons: readonly { readonly id: ReasonId; readonly label: LocalText }[];
    readonly freeText: 'off' | 'optional' | 'required';
    /** Only then is the person's own sentence stored (apart from events, and scanned before). */
    readonly keepFreeText: boolean;
  };
  readonly reminders: { readonly enabled: boolean; readonly maxPerDay: number };
  readonly events: { readonly keepDays: number };
}
