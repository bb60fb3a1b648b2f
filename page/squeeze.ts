// Editors change white space on their own (paragraphs, non-breaking spaces, fillers): texts are compared without it.
const invisible = /[\s\u00ad\u200b-\u200f\u2060-\u2064]+/g;

/** `text` without white space and invisible characters, for comparing what was written with what stands in an editor. */
export function squeeze(text: string): string {
  return text.replace(invisible, '');
}

/** How often `part` occurs in `whole`, without overlaps. Zero for an empty part. */
export function occurrences(whole: string, part: string): number {
  if (part === '') return 0;
  let count = 0;
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + part.length)) count += 1;
  return count;
}
