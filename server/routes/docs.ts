// What can be asked of this server? The answer for programs, and the same as a page for people.

import { DOCS_STYLE_URL, docsPage } from "../api/docs-page.ts";
import { DOCS_STYLE } from "../api/docs-style.ts";
import { openApi } from "../api/openapi.ts";
import { type Route, route } from "./route.ts";

/** Of a table that is complete once it is asked: these routes stand in it themselves. */
export function docsRoutes(table: () => readonly Route[]): readonly Route[] {
  let made: { readonly json: string; readonly page: string } | undefined;
  const docs = () => {
    if (made === undefined) {
      const document = openApi(table());
      made = { json: JSON.stringify(document), page: docsPage(table(), document) };
    }
    return made;
  };
  return [
    route({
      method: "GET",
      url: "/api/openapi.json",
      access: { who: "anyone" },
      summary: "This API as an OpenAPI 3.1 document.",
      answers: { 200: { sentence: "The document.", schema: { type: "object" } } },
      handle: ({ reply }) => reply.type("application/json; charset=utf-8").send(docs().json),
    }),
    route({
      method: "GET",
      url: "/api/docs",
      access: { who: "anyone" },
      summary: "This API as a page for people.",
      answers: { 200: { sentence: "The page.", mediaType: "text/html" } },
      handle: ({ reply }) => reply.type("text/html; charset=utf-8").send(docs().page),
    }),
    route({
      method: "GET",
      url: DOCS_STYLE_URL,
      access: { who: "anyone" },
      summary: "",
      answers: { 200: { sentence: "How the page looks.", mediaType: "text/css" } },
      handle: ({ reply }) => reply.type("text/css; charset=utf-8").send(DOCS_STYLE),
    }),
  ];
}
