import type {
  Action,
  Channel,
  ContentHash,
  DetectorId,
  Likelihood,
  PolicyId,
  ReasonId,
  ReminderId,
  RuleId,
  ScanFailure,
  SiteId,
  VersionLabel,
} from '../policy-rules/index.ts';

declare const eventIdKind: unique symbol;
/** A random UUID (version 4). */
export type EventId = string & { readonly [eventIdKind]: true };

/** What the person chose in the dialog; `none` where nothing was asked. */
export const choices = ['none', 'redact', 'edit', 'cancel', 'send-anyway'] as const;
export type ChoiceKind = (typeof choices)[number];

/** Which layer of the guard saw it. */
export const layers = ['composer', 'request'] as const;
export type Layer = (typeof layers)[number];

/**
 * `decision`: a verdict other than allow. `drift`: a body held what the composer layer never saw. `failure`: a scan or a read-back
 * that failed. `tamper`: the page removed or covered our surface. `reminder`: training was shown. `acknowledgement`: a policy version
 * was accepted. `policy`: a policy was applied or refused.
 */
export const eventKinds = ['decision', 'drift', 'failure', 'tamper', 'reminder', 'acknowledgement', 'policy'] as const;
export type EventKind = (typeof eventKinds)[number];

export const failureKinds = [
  'engine-error',
  'budget-spent',
  'too-long',
  'unreadable',
  'read-back-failed',
  'surface-removed',
  'dialog-unavailable',
  'policy-invalid',
] as const satisfies readonly (ScanFailure | string)[];
export type FailureKind = (typeof failureKinds)[number];

/** What happened, in ids, counts and times. No field can hold text: `ContentFree` below proves it at compile time. */
export interface EventRecord {
  readonly id: EventId;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: EventKind;
  readonly site: SiteId | null;
  readonly layer: Layer | null;
  readonly channel: Channel | null;
  readonly policy: PolicyId | null;
  readonly policyVersion: VersionLabel | null;
  readonly policyHash: ContentHash | null;
  readonly rule: RuleId | null;
  readonly action: Action | null;
  readonly choice: ChoiceKind;
  readonly reason: ReasonId | null;
  /** `kept`: the person's own sentence is stored apart, because the policy says so. */
  readonly note: 'none' | 'given' | 'kept';
  readonly findings: readonly { readonly detector: DetectorId; readonly likelihood: Likelihood; readonly count: number }[];
  readonly failure: FailureKind | null;
  readonly reminder: ReminderId | null;
  /** UTF-16 code units of the text that was looked at. */
  readonly characters: number;
  /** Milliseconds from the person's act to the verdict. */
  readonly tookMs: number;
}

/** `never` where `T` has a field, at any depth, whose type is the open `string` (or `unknown`, or `any`). */
export type ContentFree<T> = unknown extends T
  ? never
  : string extends T
    ? never
    : T extends string | number | boolean | null | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? ContentFree<Item> extends never
          ? never
          : T
        : T extends object
          ? true extends { [Key in keyof T]-?: [ContentFree<T[Key]>] extends [never] ? true : false }[keyof T]
            ? never
            : T
          : never;
