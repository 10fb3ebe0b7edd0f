// Which names does a file take from its surroundings? Every value name that no scope around it declares,
// with the node it stands in, so that `Math.sqrt` and `Math.random` can be told apart.
import { namesOpenedBy } from "./bindings.ts";
import { childNodes, nameOf, type SyntaxNode } from "./syntax.ts";

export interface GlobalUse {
  readonly name: string;
  readonly node: SyntaxNode;
  /** The expression around the name. */
  readonly within: SyntaxNode;
}

/** TypeScript wrappers that hold a value; all other TypeScript syntax speaks of types. */
const HOLDS_VALUE = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "TSParameterProperty",
  "TSExportAssignment",
]);

export function globalUses(program: SyntaxNode): readonly GlobalUse[] {
  const uses: GlobalUse[] = [];
  const visit = (node: SyntaxNode, within: SyntaxNode, known: ReadonlySet<string>): void => {
    if (node.type.startsWith("TS") && !HOLDS_VALUE.has(node.type)) return;
    if (node.type === "ImportDeclaration") return;
    const opened = namesOpenedBy(node);
    const inside = opened === undefined ? known : new Set([...known, ...opened]);
    const name = node.type === "Identifier" ? nameOf(node) : undefined;
    if (name !== undefined && !inside.has(name)) uses.push({ name, node, within });
    for (const child of childNodes(node)) if (!isMerelyNamed(child, node)) visit(child, node, inside);
  };
  visit(program, program, new Set());
  return uses;
}

/** `x.name`, `{ name: x }`, `class { name() {} }`: a name of a member, not a use of a variable. */
function isMerelyNamed(child: SyntaxNode, parent: SyntaxNode): boolean {
  if (child.type !== "Identifier" || parent.computed === true) return false;
  switch (parent.type) {
    case "MemberExpression":
      return parent.property === child;
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
    case "AccessorProperty":
      return parent.key === child;
    case "ExportSpecifier":
      return parent.exported === child && parent.local !== child;
    case "LabeledStatement":
    case "BreakStatement":
    case "ContinueStatement":
    case "MetaProperty":
      return true;
    default:
      return false;
  }
}
