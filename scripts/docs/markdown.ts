/** The first lines of a page that a script writes. */
export function head(title: string, intro: string): string {
  return `# ${title}\n\n<!-- Written by \`npm run docs\`. Do not edit: change the registry, the strings or the examples, and run it again. -->\n\n${intro}\n`;
}

/** A list item, or nothing where there is nothing to say. */
export function item(label: string, value: string | null | undefined): string {
  return value === null || value === undefined || value === '' ? '' : `- **${label}:** ${value}\n`;
}

/** Words as code, with commas between them. */
export function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** The ids of the second-level headings of a page: its anchors. */
export function anchors(page: string): readonly string[] {
  return [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');
}
