import { posix } from 'node:path';
import { lineAt, type Problem, type SourceFile } from './tree.ts';

/** GitHub's anchor of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function slugs(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => slug(heading ?? '')));
}

/** Every relative link and image of the documents leads somewhere, its anchor too. */
export function checkLinks(files: readonly SourceFile[], exists: (path: string) => boolean): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { path, text } of files.filter((file) => file.path.endsWith('.md'))) {
    for (const hit of text.matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]*))?\)/g)) {
      const [, link = '', anchor] = hit;
      const target = link === '' ? path : posix.normalize(posix.join(posix.dirname(path), link));
      const line = lineAt(text, hit.index);
      if (!exists(target)) problems.push({ path, line, say: `links to ${target}, which is not there: mend the link or add the file.` });
      else if (anchor !== undefined && target.endsWith('.md') && !slugs(files.find((file) => file.path === target)?.text ?? '').has(anchor))
        problems.push({ path, line, say: `links to #${anchor} of ${target}, which has no such heading: mend the anchor.` });
    }
  }
  return problems;
}
