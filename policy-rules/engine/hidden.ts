// Runs of invisible characters carry text to a model that no person sees: tags spell ASCII (U+E0041 is a hidden "A"), and rows of
// zero-width characters or variation selectors spell bits. One such character is no more than a disguise, and goes; a run is told by a
// mark in the normalised text. The marks are noncharacters (The Unicode Standard, 23.7), which no interchanged text contains.

/** Stands before and behind what a run of tag characters spells. */
export const tagsMark = '\ufdd0';
/** Stands for a run of other invisible characters. */
export const invisibleMark = '\ufdd1';

/** As much of a run is read as a pattern may look at. */
const mostSpelled = 2000;
/** Seven at least: the flags of England, Scotland and Wales are a black flag and six tags (UTS #51, annex C). */
const tags = /[\u{e0000}-\u{e007f}]{7,}/uy;
const invisible = /(?:[\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]|\u200d|\p{Variation_Selector}){12,}/uy;

/** The run of hidden text that begins at `at`, with what stands for it; null where there is none. */
export function hiddenRun(text: string, at: number): { readonly end: number; readonly replacement: string } | null {
  tags.lastIndex = at;
  if (tags.test(text)) {
    const end = tags.lastIndex;
    return { end, replacement: tagsMark + spelled(text.slice(at, Math.min(end, at + 2 * mostSpelled))) + tagsMark };
  }
  invisible.lastIndex = at;
  return invisible.test(text) ? { end: invisible.lastIndex, replacement: invisibleMark } : null;
}

/** What the tags say: the low surrogate of U+E0020 to U+E007E holds the ASCII code in its last seven bits. */
function spelled(run: string): string {
  let said = '';
  for (let at = 1; at < run.length; at += 2) {
    const code = run.charCodeAt(at) & 0x7f;
    if (code >= 0x20 && code < 0x7f) said += String.fromCharCode(code);
  }
  return said;
}
