import ts from 'typescript';
import { lineOf, parse } from './parse.ts';
import { isShipped, type Problem, type SourceFile } from './tree.ts';

/** Calls that make a constant: brands and definitions, nothing that remembers. */
const makers = /^(?:define[A-Z]\w*|asId|freeze)$/;

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? unwrapped(node.expression)
    : node;
}

function isReadonlyType(type: ts.TypeNode | undefined): boolean {
  if (type === undefined) return false;
  if (ts.isTypeOperatorNode(type)) return type.operator === ts.SyntaxKind.ReadonlyKeyword;
  return ts.isTypeReferenceNode(type) && /^Readonly(?:Map|Set|Array)?$/.test(type.typeName.getText());
}

/** Why the value of a module-level constant can change, or null where it cannot. */
function remembers(declaration: ts.VariableDeclaration): string | null {
  if (declaration.initializer === undefined) return null;
  const value = unwrapped(declaration.initializer);
  if (isReadonlyType(declaration.type)) return null;
  if (ts.isNewExpression(value)) return `a new ${value.expression.getText()}`;
  if (ts.isArrayLiteralExpression(value) && value.elements.length === 0) return 'an empty array';
  if (ts.isObjectLiteralExpression(value) && value.properties.length === 0) return 'an empty object';
  if (ts.isCallExpression(value)) {
    const callee = value.expression;
    const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
    return makers.test(name) ? null : `what ${name}() gives`;
  }
  return null;
}

/** The worker may die at any moment: a module of background/ keeps nothing between two calls. */
export function checkBackgroundState(files: readonly SourceFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const file of files) {
    if (!isShipped(file.path) || !file.path.startsWith('background/')) continue;
    const tree = parse(file);
    for (const statement of tree.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const list = statement.declarationList;
      const fixed = (list.flags & ts.NodeFlags.Const) !== 0;
      for (const declaration of list.declarations) {
        const why = fixed ? remembers(declaration) : 'a variable';
        if (why !== null)
          problems.push({
            path: file.path,
            line: lineOf(tree, declaration),
            say: `keeps ${why} in "${declaration.name.getText()}" at module level: the worker may die at any moment. Keep the truth in contract/storage.ts or the database, and pass what a function needs; a constant table says so by a Readonly type.`,
          });
      }
    }
  }
  return problems;
}
