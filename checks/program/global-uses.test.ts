import { expect, test } from "vitest";
import { globalUses } from "./global-uses.ts";
import { parseSource } from "./syntax.ts";

const globalsOf = (text: string) => globalUses(parseSource("a.tsx", text)).map(({ name }) => name);

test("takes from outside what no scope declares", () => {
  expect(globalsOf("const a = 1; a + b;")).toEqual(["b"]);
});

test("knows parameters, patterns, loops, catches, classes and imports", () => {
  const text = `
    import { fetch } from "./fetch.ts";
    function f({ a, b: [c = fetch], ...d }: Some, e = a) { return a + c + d + e; }
    for (const g of [1]) f(g);
    for (let h = 0; h < 1; h++) f(h);
    try { f(1); } catch (i) { f(i); }
    const j = class K { m() { return K; } };
    const l = (n: number) => n;
    export const o = [j, l];
    switch (1) { case 1: { const p = 2; f(p); } }
  `;
  expect(globalsOf(text)).toEqual([]);
});

test("is not fooled by a name that is declared elsewhere", () => {
  expect(globalsOf("function f(performance: Set) { return performance.reps; } performance.now();")).toEqual([
    "performance",
  ]);
});

test("sees no use in member names, object keys, labels, types, comments and strings", () => {
  const text = `
    const a = { fetch: 1, process() {} };
    a.fetch; a?.process;
    let b: Date | typeof window;
    type C = { console: Worker };
    interface D { crypto: Crypto }
    // fetch()
    const e = "process.exit()";
  `;
  expect(globalsOf(text)).toEqual([]);
});

test("sees shorthand keys, computed keys, template holes, tagged types and JSX", () => {
  const text = `({ a }); ({ [b]: 1 }); \`\${c}\`; (d as E); f!; <G h={i} />;`;
  expect(globalsOf(text)).toEqual(["a", "b", "c", "d", "f", "i"]);
});
