import { asId, type DetectorId } from '../ids.ts';

export type Category = 'secret' | 'pii' | 'financial' | 'health' | 'network' | 'marking' | 'code' | 'injection';

/** `possible`: the pattern. `likely`: pattern and hotword. `very-likely`: a checksum, or an unmistakable prefix. */
export type Likelihood = 'possible' | 'likely' | 'very-likely';

/** `fail` drops the match, `pass` makes it very likely, `weak-pass` makes it likely, `unknown` leaves the likelihood as it is. */
export type CheckResult = 'pass' | 'weak-pass' | 'unknown' | 'fail';

/**
 * Where the one pass over the text stops for this detector.
 * `literal`: found without regard to ASCII case. `digits`: the start of each run of ASCII digits. `at`: each `@`.
 * `back` walks back from there over the named class of characters, `max` of them at the most, before the pattern is tried:
 * for values whose unmistakable part is not at their beginning (an e-mail address, a connection string's scheme).
 * `atLeast`: passes a digit run over where fewer digits follow, single or double separators (blank, `.`, `-`, `/`, brackets) aside;
 * counted up to 13, so that 14 is never reached. `atMost`: passes it over where more digits stand together, with nothing between
 * them; up to 30. `runs`: passes it over unless exactly one of these numbers of digits stands together. All three cost nothing, as
 * triggers lie in a table by these two counts: state them wherever a number's form allows it.
 * `nearHotword`: the pattern is tried only where one of the detector's `hotwords` lies within `hotwordReach` of the value, and a
 * match without one is dropped. For numbers that mean nothing by themselves (nine digits of a tax office): however many such
 * detectors there are, a table of numbers costs no trial. The hotword still raises the likelihood, so `possible` becomes `likely`.
 * `whole`: the literal itself is the value, wherever no letter or digit touches it; the pattern is not tried (a policy's own terms).
 */
export type Anchor =
  | { readonly literal: string; readonly back?: Back; readonly whole?: true }
  | {
      readonly class: 'digits';
      readonly back?: Back;
      readonly atLeast?: number;
      readonly atMost?: number;
      readonly runs?: readonly number[];
      readonly nearHotword?: true;
    }
  | { readonly class: 'at'; readonly back?: Back };

export interface Back {
  /**
   * `local`: letters of any script, digits, `._%+-'`. `word`: letters, digits, `_`. `name`: those and `-.`. `scheme`: letters,
   * digits, `+.-`. `phone`: `+`, `(`. `spaced`: letters, digits, one blank or hyphen at a time.
   */
  readonly over: 'local' | 'word' | 'name' | 'scheme' | 'phone' | 'spaced';
  readonly max: number;
  /** The place is passed over where fewer characters of the class stand there. */
  readonly min?: number;
}

/** Up to 24 normalised characters on either side of the value: enough to see whether it stands alone on its line. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

export interface DetectorSpec {
  /** Lower-case kebab; the file's name, the export's name in camel case, the string key and the doc anchor. */
  readonly id: string;
  readonly category: Category;
  /** ISO 3166-1 alpha-2 code where the value belongs to one country. */
  readonly region?: string;
  /** The standards or vendor pages which the pattern follows. */
  readonly references: readonly [string, ...string[]];
  readonly anchors: readonly [Anchor, ...Anchor[]];
  /**
   * Tried at a candidate place only (the engine adds the `y` flag). Bounded quantifiers, explicit boundaries on both sides.
   * The span is the group named `value`, with which the match must end, or the whole match where there is none. Runs on the normalised text.
   * A factory where the source is put together: every AI page loads the catalogue, and hundreds of expressions would be made for nothing.
   */
  readonly pattern: RegExp | (() => RegExp);
  /** Likelihood of the pattern alone; `possible` unless the prefix is unmistakable. */
  readonly base?: Likelihood;
  /** The check's name, as reasons and documents show it. */
  readonly checkName?: string;
  /**
   * Looks at the normalised value (the text of the span), at the whole match, which is longer where the pattern has a group
   * `value`, and at what stands around it. Must not throw, must take time linear in the match.
   */
  readonly check?: (value: string, whole: string, around: Around) => CheckResult;
  /** Nearby words that raise the likelihood by one step; ASCII lower case or any script, compared without regard to case. */
  readonly hotwords?: readonly string[];
  /** How many normalised characters before or after the value a hotword counts; 60 unless told. */
  readonly hotwordReach?: number;
  /** Values that are let go: placeholders, documentation examples, well-known non-secrets. */
  readonly exclude?: (value: string) => boolean;
  /** Loses to any other detector of the same likelihood where their matches overlap; for detectors that know only the surroundings. */
  readonly yields?: true;
  /** The stem of the placeholder that stands for a redacted value: `CARD` becomes `[CARD-1]`. Upper-case ASCII. */
  readonly redactAs: string;
}

export interface Detector extends Omit<DetectorSpec, 'id'> {
  readonly id: DetectorId;
}

/** Brands the id; everything else is plain data. Throws at module load on a malformed id (a programmer's mistake). */
export function defineDetector(spec: DetectorSpec): Detector {
  return { ...spec, id: asId<'detector'>(spec.id) };
}

/** One text with what the detector must find in it. Values are published test numbers, or made at run time from parts. */
export interface MatchExample {
  readonly text: string;
  /** The exact text of the finding (the first occurrence of it in `text` is the expected span). */
  readonly value: string;
  readonly likelihood: Likelihood;
  readonly source: string;
}

/** One text in which the detector must find nothing, and why it is not one. */
export interface NearMissExample {
  readonly text: string;
  readonly why: string;
}

/** Hostile text: built by `make(size)`; a scan of it must cost no more per character than benign text, within a factor. */
export interface PathologicalExample {
  readonly name: string;
  readonly make: (size: number) => string;
}

export interface DetectorExamples {
  readonly match: readonly MatchExample[];
  readonly nearMiss: readonly NearMissExample[];
  readonly pathological: readonly PathologicalExample[];
}

/** The detector's pattern; made now where it is a factory. */
export function patternOf({ pattern }: Pick<DetectorSpec, 'pattern'>): RegExp {
  return typeof pattern === 'function' ? pattern() : pattern;
}
