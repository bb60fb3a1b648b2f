import { lineAt, type Problem, type SourceFile } from './tree.ts';

const machine = /(?:^|[\s"'`(=,:[]|file:\/\/)\/(?:work|root)\//m;

/** Nothing of the machine on which a file was written: no path of its own, no package registry. */
export function checkPaths(files: readonly SourceFile[], registries: readonly string[]): readonly Problem[] {
  return files.flatMap(({ path, text }) => {
    const problems: Problem[] = [];
    const hit = machine.exec(text);
    if (hit)
      problems.push({
        path,
        line: lineAt(text, hit.index + 1),
        say: `names a path of one machine (${hit[0].trim()}…): write it relative to the repository.`,
      });
    for (const host of registries) {
      const at = text.indexOf(host);
      if (at >= 0)
        problems.push({
          path,
          line: lineAt(text, at),
          say: `names a package registry (${host}): which one is used is the business of the machine that installs. Leave it out; .npmrc keeps it out of the lockfile.`,
        });
    }
    return problems;
  });
}
