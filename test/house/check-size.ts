import { isCode, type Problem, type SourceFile } from './tree.ts';

/** Above this a file is a question to answer. */
export const mostLines = 250;
/** The worker's entrypoint only wires. */
const mostWiring = 60;

/** Lines of text; the last newline does not begin one. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** Tables of data, in which lines count nothing: examples and strings. */
function isTable(path: string): boolean {
  return path.endsWith('.examples.ts') || path.startsWith('assets/strings/');
}

/** A long file says in its head comment why it is one. */
function answers(text: string): boolean {
  const head = /^(?:\s*(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/))+/.exec(text)?.[0] ?? '';
  return /over 250 lines because \S.{20,}/is.test(head);
}

/** No file grows without a reason, and the worker's entrypoint stays wiring. */
export function checkSize(files: readonly SourceFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    if (!(isCode(path) || path.endsWith('.css')) || isTable(path)) continue;
    const lines = lineCount(text);
    if (path === 'entrypoints/background.ts' && lines > mostWiring)
      problems.push({
        path,
        say: `has ${String(lines)} lines: it only wires, ${String(mostWiring)} are enough. Move the work into background/.`,
      });
    if (lines > mostLines && !answers(text))
      problems.push({
        path,
        say: `has ${String(lines)} lines: split it by its ideas, or answer in its head comment: "over 250 lines because …".`,
      });
  }
  return problems;
}
