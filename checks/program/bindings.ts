// Which names does a piece of syntax declare? Patterns, parameters, statements and imports; types declare no value.
import { childNodes, childOf, childrenOf, nameOf, type SyntaxNode } from "./syntax.ts";

const DECLARES_ITSELF = new Set(["FunctionDeclaration", "ClassDeclaration", "TSEnumDeclaration"]);

/** Names visible inside a node that opens a scope; undefined for a node that opens none. */
export function namesOpenedBy(node: SyntaxNode): readonly string[] | undefined {
  switch (node.type) {
    case "Program":
    case "BlockStatement":
    case "StaticBlock":
    case "TSModuleBlock":
      return childrenOf(node, "body").flatMap(namesDeclaredBy);
    case "SwitchStatement":
      return childrenOf(node, "cases").flatMap((one) =>
        childrenOf(one, "consequent").flatMap(namesDeclaredBy),
      );
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return [...namesInPattern(childOf(node, "id")), ...childrenOf(node, "params").flatMap(namesInPattern)];
    case "ClassExpression":
      return namesInPattern(childOf(node, "id"));
    case "CatchClause":
      return namesInPattern(childOf(node, "param"));
    case "ForStatement":
      return namesDeclaredBy(childOf(node, "init"));
    case "ForOfStatement":
    case "ForInStatement":
      return namesDeclaredBy(childOf(node, "left"));
  }
}

function namesDeclaredBy(statement: SyntaxNode | undefined): readonly string[] {
  if (statement === undefined) return [];
  if (statement.type === "VariableDeclaration") {
    return childrenOf(statement, "declarations").flatMap((one) => namesInPattern(childOf(one, "id")));
  }
  if (statement.type === "ImportDeclaration") {
    return childrenOf(statement, "specifiers").flatMap((one) => namesInPattern(childOf(one, "local")));
  }
  if (statement.type.startsWith("Export")) return namesDeclaredBy(childOf(statement, "declaration"));
  return DECLARES_ITSELF.has(statement.type) ? namesInPattern(childOf(statement, "id")) : [];
}

function namesInPattern(pattern: SyntaxNode | undefined): readonly string[] {
  if (pattern === undefined) return [];
  switch (pattern.type) {
    case "Identifier":
      return [nameOf(pattern) ?? ""];
    case "AssignmentPattern":
      return namesInPattern(childOf(pattern, "left"));
    case "Property":
      return namesInPattern(childOf(pattern, "value"));
    case "RestElement":
      return namesInPattern(childOf(pattern, "argument"));
    case "TSParameterProperty":
      return namesInPattern(childOf(pattern, "parameter"));
    default:
      return childNodes(pattern).flatMap(namesInPattern);
  }
}
