/** The process as a command sees it: handed in, so that tests can stand in for it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves when the reader has taken enough in for more to be written. */
  readonly out: (text: string) => Promise<void>;
  /** One line for the person at the terminal, or for a log. */
  readonly err: (line: string) => void;
}

/**
 * `clean`: nothing was found. `found`: something was. `trouble`: the command was misused, or an input could not be read or not be
 * looked at to its end; this wins over `found`, because then nobody knows what else there is.
 */
export const exit = { clean: 0, found: 1, trouble: 2 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];
