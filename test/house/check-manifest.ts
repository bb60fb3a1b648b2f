import type { Problem } from './tree.ts';

/** What a manifest asks for. */
export interface Asked {
  readonly permissions: readonly string[];
  readonly hosts: readonly string[];
}

const page = 'docs/permissions.md';

/** The third-level sections below one second-level heading: heading without backticks, and body. */
export function sections(doc: string, chapter: string): ReadonlyMap<string, string> {
  const chapters = doc.split(/^## /m).find((part) => part.startsWith(`${chapter}\n`)) ?? '';
  return new Map(
    chapters
      .split(/^### /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return [part.slice(0, end).replaceAll('`', '').trim(), part.slice(end).trim()];
      }),
  );
}

function checkChapter(doc: string, chapter: string, asked: readonly string[]): readonly Problem[] {
  const told = sections(doc, chapter);
  const problems: Problem[] = [];
  for (const name of asked) {
    const body = told.get(name);
    if (body === undefined)
      problems.push({
        path: page,
        say: `does not justify "${name}": add "### \`${name}\`" below "## ${chapter}", or take it out of wxt.config.ts.`,
      });
    else {
      if (!/\*\*What for[.:]?\*\*/.test(body))
        problems.push({ path: page, say: `does not say what "${name}" is for: begin a paragraph with **What for.**` });
      if (!/\*\*Without it[.:]?\*\*/.test(body))
        problems.push({ path: page, say: `does not say what breaks without "${name}": begin a paragraph with **Without it.**` });
    }
  }
  for (const name of told.keys())
    if (!asked.includes(name))
      problems.push({ path: page, say: `justifies "${name}", which the manifest does not ask for: take the section out.` });
  return problems;
}

/** Each permission and host has its reason in docs/permissions.md, and nothing else has. */
export function checkPermissions(asked: Asked, doc: string): readonly Problem[] {
  return [...checkChapter(doc, 'Permissions', asked.permissions), ...checkChapter(doc, 'Hosts', asked.hosts)];
}
