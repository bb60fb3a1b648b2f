import type { Encoding } from './decode.ts';
import type { Scanned } from './scanner.ts';

/** One input that was read and scanned. The text stays with the reporter's call and goes no further. */
export interface ScannedInput extends Scanned {
  /** As the user wrote it; `-` is standard input. */
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
}

/** One input that could not be read. */
export interface UnreadInput {
  readonly name: string;
  readonly why: string;
}

/** Writes what was found. `input` is called for each input in turn, `end` once; what they answer goes to standard output. */
export interface Reporter {
  readonly input: (input: ScannedInput) => string;
  readonly end: (unread: readonly UnreadInput[]) => string;
}
