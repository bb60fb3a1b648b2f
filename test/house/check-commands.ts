import { lineAt, type Problem, type SourceFile } from './tree.ts';

/** Every npm script that a file tells the reader to type is a script of package.json. */
export function checkCommands(files: readonly SourceFile[], scripts: readonly string[]): readonly Problem[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run ([a-z][a-z0-9-]*(?::[a-z0-9-]+)*)/g)]
      .filter(([, name]) => name !== undefined && !scripts.includes(name))
      .map((hit) => ({
        path,
        line: lineAt(text, hit.index),
        say: `tells of "npm run ${hit[1] ?? ''}", which package.json does not have: add the script or mend the sentence.`,
      })),
  );
}
