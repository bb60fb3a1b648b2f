import ts from 'typescript';
import { eachNode, lineOf, parse } from './parse.ts';
import { isShipped, type Problem, type SourceFile } from './tree.ts';

function names(options: ts.Expression | undefined, wanted: string): boolean {
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return false;
  return options.properties.some(({ name }) => name !== undefined && ts.isIdentifier(name) && name.text === wanted);
}

/** Ends by itself or by its signal: an `abort` that is heard once is the end of a signal. */
function ends([event, , options]: readonly ts.Expression[]): boolean {
  if (names(options, 'signal')) return true;
  return event !== undefined && ts.isStringLiteral(event) && event.text === 'abort' && names(options, 'once');
}

/** Every `addEventListener` that ships names its signal, so that whoever started it can end it. */
export function checkListeners(files: readonly SourceFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const file of files) {
    if (!isShipped(file.path)) continue;
    const tree = parse(file);
    eachNode(tree, (node) => {
      if (!ts.isCallExpression(node)) return;
      const callee = node.expression;
      const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : '';
      if (name === 'addEventListener' && !ends(node.arguments))
        problems.push({
          path: file.path,
          line: lineOf(tree, node),
          say: 'listens for ever: take an AbortSignal as a parameter and write { signal } as the third argument.',
        });
    });
  }
  return problems;
}
