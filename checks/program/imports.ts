// What does a file bring in, and is it a type alone? Static, dynamic and re-exporting imports.
import { childNodes, childOf, everyNode, lineAt, parseSource, type SyntaxNode } from "./syntax.ts";

export interface FileImport {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  /** Only `import type` and `export type` leave nothing behind at run time; `import { type A }` still loads the module. */
  readonly typeOnly: boolean;
}

/** How an import in the middle of a file begins; the others are statements of the file itself. */
const WITHIN = /\bimport\s*[(/]|\bdeclare\s+(module|global)\b/;

export function importsOf(file: string, text: string): readonly FileImport[] {
  const program = parseSource(file, text);
  const nodes = WITHIN.test(text) ? [...everyNode(program)] : childNodes(program);
  return nodes.flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    return [{ file, line: lineAt(text, node.start), specifier, typeOnly: isTypeOnly(node) }];
  });
}

const BRINGS_IN = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

/** A dynamic import of a computed name is reported as "(computed)", which no rule allows. */
function specifierOf(node: SyntaxNode): string | undefined {
  if (!BRINGS_IN.has(node.type)) return undefined;
  const source = childOf(node, "source");
  if (source === undefined) return undefined;
  return typeof source.value === "string" ? source.value : "(computed)";
}

function isTypeOnly(node: SyntaxNode): boolean {
  return node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type";
}
