import type { DetectorId } from '../ids.ts';
import type { Likelihood } from './detector.ts';

/** Offsets in UTF-16 code units of the original text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What hid a value: characters that are folded at once (zero-width, fullwidth), letters of another script, characters written one by
 * one, markup inside it, words for its signs (`[at]`), or a notation that a program reads.
 */
export type Layer =
  | 'characters'
  | 'look-alikes'
  | 'spacing'
  | 'markup'
  | 'words'
  | 'base64'
  | 'hex'
  | 'percent'
  | 'entities'
  | 'escapes'
  | 'quoted-printable';

/** Why a finding has its likelihood. `word` and `name` come from the detector's own source, never from the text. */
export type Reason =
  | { readonly kind: 'pattern' }
  | { readonly kind: 'prefix' }
  | { readonly kind: 'check'; readonly name: string; readonly result: 'pass' | 'weak-pass' | 'unknown' }
  | { readonly kind: 'hotword'; readonly word: string }
  | { readonly kind: 'disguise'; readonly layer: Layer };

/** An accepted match. It has a span and never the text. */
export interface Finding {
  readonly detector: DetectorId;
  readonly span: Span;
  readonly likelihood: Likelihood;
  readonly reasons: readonly Reason[];
}

/** Why a scan did not do its whole work; the policy's `onFailure` names the verdict. */
export type ScanFailure = 'engine-error' | 'budget-spent' | 'too-long' | 'unreadable';

/** Findings in order of their start, without overlaps. `failure` is null where the whole text was looked at. */
export interface ScanResult {
  readonly findings: readonly Finding[];
  readonly failure: ScanFailure | null;
}
