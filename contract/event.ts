import type {
  Action,
  Channel,
  ContentHash,
  DetectorId,
  Id,
  Likelihood,
  PolicyId,
  ReasonId,
  ReminderId,
  RuleId,
  ScanFailure,
  SiteId,
  VersionLabel,
} from '../policy-rules/index.ts';
import type { LocaleTag } from './locale.ts';

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

/** What happened, in ids, counts and times. No field can hold text: `ContentFree` below proves it at compile time (`content-free.test.ts`). */
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

/** The brands whose form is checked where they enter, so that no sentence fits in: the only texts an event may hold. */
type CheckedText = Id<string> | EventId | LocaleTag;

/** `string` itself, a template with a hole, and a brand that is not a checked one hold text; a literal does not. */
type IsOpenText<T extends string> = T extends CheckedText ? false : Record<never, never> extends Record<T, 1> ? true : false;

/** True in the answer where `T` has a place, at any depth, that could hold text. Goes into each member of a union. */
type HoldsText<T> = unknown extends T
  ? true
  : T extends string
    ? IsOpenText<T>
    : T extends number | boolean | null | undefined
      ? false
      : T extends (...args: never[]) => unknown
        ? true
        : T extends readonly (infer Item)[]
          ? HoldsText<Item>
          : T extends object
            ? string extends keyof T
              ? true
              : { [Key in keyof T]-?: HoldsText<T[Key]> }[keyof T]
            : true;

/** `T`, or `never` where `T` has a place, at any depth, that could hold text. */
export type ContentFree<T> = true extends HoldsText<T> ? never : T;
