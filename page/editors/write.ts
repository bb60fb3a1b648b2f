import { occurrences, squeeze } from '../squeeze.ts';
import type { Bookmark, Editor } from './editor.ts';

/** `written`: read back and found as it should be. `failed`: the editor did not take it; nothing may be sent on the strength of it. */
export type WriteOutcome = 'written' | 'failed';

const readBackTries = 8;
const readBackPauseMs = 40;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Writes `text` through the editor's own input paths, at `at` or over everything, and reads back.
 * `forbidden` are texts which must not stand in the editor afterwards (the originals of a redaction), unless they stood there before an
 * insertion. Answers `failed` when no path makes the read-back agree; the caller must then keep the act held.
 * Some editors commit after the turn (Lexical on Perplexity), so a path is given time before the next is tried: trying at once wrote the
 * text twice.
 */
export async function writeText(
  editor: Editor,
  text: string,
  at: Bookmark | 'all',
  forbidden: readonly string[] = [],
): Promise<WriteOutcome> {
  const wanted = squeeze(text);
  const original = squeeze(editor.read());
  const unwanted = forbidden.map(squeeze).filter((value) => value !== '' && (at === 'all' || !original.includes(value)));
  const before = at === 'all' ? 0 : occurrences(original, wanted);
  const agrees = (): boolean => {
    const now = squeeze(editor.read());
    if (unwanted.some((value) => now.includes(value))) return false;
    return at === 'all' ? now === wanted : occurrences(now, wanted) === before + 1 || wanted === '';
  };
  for (const path of editor.paths) {
    if (at === 'all') await editor.selectAll();
    else await editor.restore(at);
    const untouched = editor.read();
    if ((await path(editor.root, text)) === null) continue;
    for (let i = 0; i < readBackTries; i += 1) {
      await pause(readBackPauseMs);
      if (agrees()) return 'written';
    }
    // The path changed something, yet not into what was asked: another try on top of it could only make it worse.
    if (squeeze(editor.read()) !== squeeze(untouched)) return 'failed';
  }
  return 'failed';
}
