/** How a person reads of one detector. */
export interface DetectorWords {
  /** What it is, as the dialog lists it. */
  readonly title: string;
  /** Why it matters, in one short sentence. */
  readonly what: string;
}
