// How does a person read the API? One page from the same document that programs read: no script, nothing from elsewhere.
import type { Access } from "../accounts/principal.ts";
import type { Route, RouteAnswer } from "../routes/route.ts";
import { documentedRoutes, type Json, tagOf } from "./openapi.ts";

export const DOCS_STYLE_URL = "/api/docs.css";

export function docsPage(table: readonly Route[], document: Json): string {
  const groups = Map.groupBy(documentedRoutes(table), ({ url }) => tagOf(url));
  const paths = document.paths as Paths;
  const names = [...groups.keys()];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The API of Dorsal</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${DOCS_STYLE_URL}">
</head>
<body>
<header>
<h1>The API of Dorsal</h1>
<p>Programs send a key as <code>Authorization: Bearer KEY</code>; keys are made in the app under You, each with what it
may do. The same as a document for programs: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).</p>
<p>A refusal is always JSON: <code>what</code> happened, what was <code>kept</code>, what to do <code>next</code>.</p>
</header>
<nav aria-label="Parts"><ul>${names.map((name) => `<li><a href="#${safe(name)}">${safe(name)}</a></li>`).join("")}</ul></nav>
<main>
${[...groups].map(([name, routes]) => section(name, routes, paths)).join("\n")}
${shapes(document)}
</main>
</body>
</html>
`;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema: Json }>>;
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Json;
}

function section(name: string, routes: readonly Route[], paths: Paths): string {
  return `<section aria-labelledby="${safe(name)}"><h2 id="${safe(name)}">${safe(name)}</h2>
${routes.map((route) => article(route, operationOf(route, paths))).join("\n")}</section>`;
}

function operationOf({ method, url }: Route, paths: Paths): Operation {
  const operation = paths[url.replace(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
  if (!operation) throw new Error(`The document of the API lacks ${method} ${url}.`);
  return operation;
}

function article(route: Route, { parameters = [], requestBody, responses }: Operation): string {
  const { method, url, summary, access } = route;
  return `<article>
<h3><span class="method">${method}</span> <code>${safe(url)}</code></h3>
<p>${safe(summary)}</p>
<p class="who">${safe(whoMay(access))}</p>
${parameters.length > 0 ? parameterTable(parameters) : ""}
${requestBody ? `<div>Takes ${contentOf(requestBody.content)}</div>` : ""}
<dl>${Object.entries(responses)
    .map(([status, answer]) => answerLine(status, route.answers[Number(status)], answer.content))
    .join("")}</dl>
</article>`;
}

function whoMay(access: Access): string {
  switch (access.who) {
    case "anyone":
      return "Anybody may ask.";
    case "session":
      return "For a person who is signed in; keys are not enough.";
    case "owner":
      return "For the owner of the server.";
    case "user":
      return `For a person who is signed in, or a key with ${access.scope}.`;
  }
}

function parameterTable(parameters: readonly Parameter[]): string {
  const rows = parameters.map(
    ({ name, in: place, required, description, schema }) =>
      `<tr><th scope="row"><code>${safe(name)}</code></th><td>${place}${required ? ", needed" : ""}</td><td>${safe(
        description ?? "",
      )} <code>${safe(JSON.stringify(schema))}</code></td></tr>`,
  );
  return `<div class="wide" tabindex="0" role="region" aria-label="Parameters"><table><thead><tr><th scope="col">name</th><th scope="col">where</th><th scope="col">what</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function answerLine(status: string, own: RouteAnswer | undefined, content: Content | undefined): string {
  if (own === undefined) return "";
  const shape = content && Number(status) < 400 ? ` ${contentOf(content)}` : "";
  return `<dt>${safe(status)}</dt><dd>${safe(own.sentence)}${shape}</dd>`;
}

function contentOf(content: Content): string {
  return Object.entries(content)
    .map(([type, { schema }]) => `<span class="type">${safe(type)}</span>${shapeOf(schema)}`)
    .join(" or ");
}

/** A shape with a name is linked; a small one is written out; a plain text says nothing more. */
function shapeOf(schema: Json): string {
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return ` <a href="#shape-${safe(name)}">${safe(name)}</a>`;
  }
  return schema.type === "string" ? "" : `<details><summary>shape</summary>${written(schema)}</details>`;
}

function shapes(document: Json): string {
  const { schemas } = document.components as { readonly schemas: Readonly<Record<string, Json>> };
  const listed = Object.entries(schemas).map(
    ([name, schema]) =>
      `<details id="shape-${safe(name)}"><summary>${safe(name)}</summary>${written(schema)}</details>`,
  );
  return `<section aria-labelledby="shapes"><h2 id="shapes">Shapes</h2>${listed.join("\n")}</section>`;
}

function written(schema: Json): string {
  return `<pre tabindex="0"><code>${safe(JSON.stringify(schema, null, 2))}</code></pre>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function safe(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
