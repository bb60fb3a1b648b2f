import ts from 'typescript';
import type { SourceFile } from './tree.ts';

/** The syntax tree of one file. */
export function parse(file: SourceFile): ts.SourceFile {
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : /\.m?js$/.test(file.path) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true, kind);
}

/** Calls `visit` for every node of the tree. */
export function eachNode(tree: ts.SourceFile, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  ts.forEachChild(tree, step);
}

/** The 1-based line of a node. */
export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** One import, re-export or dynamic import of a file. */
export interface Import {
  readonly specifier: string;
  /** Nothing of it is left when the types are stripped. */
  readonly typeOnly: boolean;
  readonly line: number;
}

function importClauseIsType(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

function exportIsType(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const clause = node.exportClause;
  return (
    clause !== undefined && ts.isNamedExports(clause) && clause.elements.length > 0 && clause.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

/** Everything that a file imports, dynamic imports and `import('…')` types included. */
export function importsOf(file: SourceFile): readonly Import[] {
  const tree = parse(file);
  const found: Import[] = [];
  const add = (specifier: ts.Node, typeOnly: boolean): void => {
    if (ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, typeOnly, line: lineOf(tree, specifier) });
  };
  eachNode(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importClauseIsType(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, exportIsType(node));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
  });
  return found;
}
