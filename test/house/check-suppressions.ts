import ts from 'typescript';
import { eachNode, lineOf, parse } from './parse.ts';
import { isCode, lineAt, type Problem, type SourceFile } from './tree.ts';

/** A comment at the end of the line that says why: at least three words. */
const reasonInLine = /\/[/*] *\S+ +\S+ +\S/;

function lineText(tree: ts.SourceFile, line: number): string {
  return tree.text.split('\n')[line - 1] ?? '';
}

function checkComments({ path, text }: SourceFile): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (index: number, say: string): void => void problems.push({ path, line: lineAt(text, index), say });
  for (const hit of text.matchAll(/(?:\/\/|\/\*)\s*(@ts-ignore|@ts-nocheck)\b/g))
    add(hit.index, `${hit[1] ?? ''} hides every mistake: mend the type, or write @ts-expect-error with the reason.`);
  for (const hit of text.matchAll(/(?:\/\/|\/\*)\s*@ts-expect-error(?<reason>[^\n]*)/g))
    if ((hit.groups?.['reason'] ?? '').trim().length < 10) add(hit.index, 'expects an error without a reason: write it in the same line.');
  for (const hit of text.matchAll(/(?:\/\/|\/\*)\s*eslint-disable(?<rest>[^\n]*)/g))
    if (!/\s--\s*\S.{9,}/.test(hit.groups?.['rest'] ?? ''))
      add(hit.index, 'switches a lint rule off without a reason: write " -- why" in the same line.');
  return problems;
}

/** `it.skip`, `describe.only`, `test.fixme`: the modifier, or null where the call is none. */
function modifierOf(node: ts.CallExpression): string | null {
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee)) return null;
  const base = callee.expression.getText().split('.')[0] ?? '';
  return ['it', 'test', 'describe', 'suite', 'bench'].includes(base) &&
    ['skip', 'only', 'todo', 'fixme', 'fails'].includes(callee.name.text)
    ? callee.name.text
    : null;
}

/** Playwright's `test.skip(condition, 'reason')`. */
function hasReasonArgument([condition, reason]: readonly ts.Expression[]): boolean {
  return (
    condition !== undefined &&
    !ts.isStringLiteralLike(condition) &&
    reason !== undefined &&
    (ts.isStringLiteralLike(reason) || ts.isTemplateExpression(reason))
  );
}

/** A `.catch(…)` whose handler does nothing at all. */
function swallows(node: ts.CallExpression): boolean {
  const callee = node.expression;
  const handler = node.arguments[0];
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'catch' || handler === undefined || !ts.isArrowFunction(handler))
    return false;
  const body = handler.body;
  return ts.isBlock(body) ? body.statements.length === 0 : body.getText() === 'undefined' || body.getText() === 'null';
}

/** What is switched off, let go or left out says why, in the same line. */
export function checkSuppressions(files: readonly SourceFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const file of files) {
    if (!isCode(file.path)) continue;
    problems.push(...checkComments(file));
    const tree = parse(file);
    const unlessReason = (node: ts.Node, say: string): void => {
      const line = lineOf(tree, node);
      if (!reasonInLine.test(lineText(tree, line))) problems.push({ path: file.path, line, say });
    };
    eachNode(tree, (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) {
        const above = lineText(tree, lineOf(tree, node) - 1);
        if (!/eslint-disable-next-line .*no-explicit-any.* -- /.test(above))
          unlessReason(node, 'says "any": name the type, or take "unknown" and check it.');
      } else if (ts.isCatchClause(node) && node.block.statements.length === 0) {
        problems.push({
          path: file.path,
          line: lineOf(tree, node),
          say: 'swallows an error: a failure is a verdict. Return one, or report it; if nothing can be done, return on purpose and say why.',
        });
      } else if (ts.isCallExpression(node)) {
        const modifier = modifierOf(node);
        if (modifier === 'only')
          problems.push({ path: file.path, line: lineOf(tree, node), say: 'runs only this test: take ".only" away.' });
        else if (modifier !== null && !hasReasonArgument(node.arguments))
          unlessReason(node, `leaves a test out (.${modifier}) without a reason: write it at the end of the same line.`);
        if (swallows(node))
          unlessReason(node, 'swallows a rejection: handle it, or say at the end of the same line why it does not matter.');
      }
    });
  }
  return problems;
}
