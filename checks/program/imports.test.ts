import { expect, test } from "vitest";
import { importsOf } from "./imports.ts";

const read = (text: string) =>
  importsOf("engine/a.ts", text).map(
    ({ specifier, typeOnly }) => `${typeOnly ? "type" : "value"} ${specifier}`,
  );

test("finds every way to bring something in", () => {
  const text = `import a from "one"; import "two"; export * from "three"; export { b } from "four"; const c = import("five");`;
  expect(read(text)).toEqual(["value one", "value two", "value three", "value four", "value five"]);
});

test("knows which imports vanish when types are stripped", () => {
  const text = `import type { A } from "one"; export type { B } from "two"; export type * from "three"; type C = import("four").C;`;
  expect(read(text)).toEqual(["type one", "type two", "type three", "type four"]);
});

test("counts an import of inline types as a value import, because the module is still loaded", () => {
  expect(read(`import { type A } from "one";`)).toEqual(["value one"]);
});

test("sees no import in comments and strings", () => {
  expect(read(`// import a from "one"\nconst text = 'import b from "two"'; /* import("three") */`)).toEqual(
    [],
  );
});

test("reports a computed import, whose target nobody can know", () => {
  expect(read("const a = import(name);")).toEqual(["value (computed)"]);
});

test("tells the line", () => {
  expect(importsOf("engine/a.ts", `\n\nimport "x";`)[0]?.line).toBe(3);
});
