import { describe, expect, it } from "vitest";
import { z } from "zod";
import { CATALOG, NOW_MS, openStore, TODAY } from "../fixtures/api-app.ts";
import { catalogueRoutes } from "../routes/catalogue.ts";
import { exportRoutes } from "../routes/exports.ts";
import { logRoutes } from "../routes/log.ts";
import { currentPlanRoutes } from "../routes/plans.ts";
import { type Route, route } from "../routes/route.ts";
import { docsPage } from "./docs-page.ts";
import { DOCS_STYLE } from "./docs-style.ts";
import { documentedRoutes, openApi, templateOf } from "./openapi.ts";

async function table(): Promise<readonly Route[]> {
  const store = await openStore();
  const parts = { ...store, catalog: () => CATALOG, today: () => TODAY, nowMs: () => NOW_MS };
  return [
    ...logRoutes(parts),
    ...currentPlanRoutes(parts),
    ...exportRoutes(parts),
    ...catalogueRoutes(parts),
    hidden,
  ];
}

const hidden = route({
  method: "GET",
  url: "/hidden",
  access: { who: "anyone" },
  summary: "",
  answers: { 200: { sentence: "Part of the app." } },
  handle: () => "",
});

/** Every `$ref` of a document, wherever it stands. */
function refsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : refsIn(inner),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: a document is walked by its keys, as its readers do.
const walked = (document: unknown): any => document;

describe("the document of the API", () => {
  it("holds every route of the table with its access, and no part of the app", async () => {
    const routes = await table();
    const { paths } = walked(openApi(routes));
    for (const { method, url, access } of documentedRoutes(routes)) {
      const operation = paths[templateOf(url)][method.toLowerCase()];
      expect(operation.summary).not.toBe("");
      if (access.who === "user") expect(operation.security).toContainEqual({ key: [access.scope] });
    }
    expect(paths["/hidden"]).toBeUndefined();
    expect(paths["/api/export/{format}"].get.parameters).toMatchObject([
      { name: "format", in: "path", required: true, schema: { type: "string" } },
    ]);
  });

  it("refers to nothing that it does not hold", async () => {
    const document = walked(openApi(await table()));
    const refs = new Set(refsIn(document));
    expect(refs).toContain("#/components/schemas/Event");
    for (const ref of refs) {
      expect(document.components.schemas).toHaveProperty([ref.replace("#/components/schemas/", "")]);
    }
  });

  it("tells which answers are refusals, by what the route takes", async () => {
    const { post } = walked(openApi(await table())).paths["/api/log"];
    expect(Object.keys(post.responses)).toEqual(
      expect.arrayContaining(["200", "400", "401", "403", "413", "415", "422", "429"]),
    );
  });

  it("does not let two shapes share a name", () => {
    const twice = (shape: object) =>
      route({
        method: "GET",
        url: `/api/${JSON.stringify(shape).length}`,
        access: { who: "anyone" },
        summary: "Tells.",
        answers: { 200: { sentence: "It.", schema: { title: "Event", ...shape } } },
        handle: () => "",
      });
    expect(() => openApi([twice({ type: "number" })])).toThrow("called Event");
  });
});

describe("the page of the API", () => {
  it("has every route once, with who may call it, and nothing from elsewhere", async () => {
    const routes = await table();
    const page = docsPage(routes, openApi(routes));
    for (const { url } of documentedRoutes(routes)) expect(page).toContain(`<code>${url}</code>`);
    expect(page).toContain("a key with export:read");
    expect(page).not.toMatch(/<script|style=|https?:\/\//i);
    expect(DOCS_STYLE).not.toMatch(/url\(|@import/);
  });

  it("writes what stands in summaries as text", () => {
    const tricky = route({
      method: "GET",
      url: "/api/tricky",
      access: { who: "owner" },
      summary: 'Tells <b>"1 & 2"</b>.',
      input: { query: z.object({ q: z.string().describe("<i>") }) },
      answers: { 200: { sentence: "It." } },
      handle: () => "",
    });
    const page = docsPage([tricky], openApi([tricky]));
    expect(page).toContain("Tells &lt;b&gt;&quot;1 &amp; 2&quot;&lt;/b&gt;.");
    expect(page).not.toContain("<i>");
  });
});
