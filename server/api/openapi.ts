// How do other programs learn what the server answers? An OpenAPI 3.1 document, made from the table of routes and the very
// schemas that read what is sent.
import { ZodType, z } from "zod";
import type { Access } from "../accounts/principal.ts";
import type { JsonSchema, Route, RouteAnswer } from "../routes/route.ts";
import { Components } from "./components.ts";
import { EVENT, PLAN, PROFILE_INPUT } from "./nouns.ts";

/** The version of the addresses and shapes, not of the program: a change that breaks callers raises its first number. */
const API_VERSION = "1.0.0";

export type Json = JsonSchema;

/** Routes without a summary are part of the app. The app's own files are no API. */
export function documentedRoutes(table: readonly Route[]): readonly Route[] {
  return table.filter(({ url, summary }) => summary !== "" && !url.includes("*"));
}

export function openApi(table: readonly Route[]): Json {
  const components = new Components();
  for (const noun of [PROFILE_INPUT, PLAN, EVENT]) components.reference(noun);
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of documentedRoutes(table)) {
    const path = templateOf(route.url);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, components) };
  }
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "Dorsal",
      version: API_VERSION,
      description: "The upper-back training coach: its log, plans, catalogue, exports and messages.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: { Refusal: REFUSAL, ...components.schemas },
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: "An API key, made in the app under You." },
        session: { type: "apiKey", in: "cookie", name: "session", description: "A person who is signed in." },
      },
    },
  };
}

/** "/api/catalogue/:kind" as "/api/catalogue/{kind}". */
export function templateOf(url: string): string {
  return url.replace(/:(\w+)/g, "{$1}");
}

function operation(route: Route, components: Components): Json {
  const { method, url, summary, access, input, answers } = route;
  return {
    operationId: operationId(method, url),
    summary,
    tags: [tagOf(url)],
    ...(access.who !== "anyone" && { security: securityOf(access) }),
    ...parametersOf(route),
    ...(input.body !== undefined && { requestBody: bodyOf(input.body, components) }),
    responses: Object.fromEntries(
      Object.entries({ ...usualRefusals(route), ...answers }).map(([status, answer]) => [
        status,
        responseOf(Number(status), answer, components),
      ]),
    ),
  };
}

function operationId(method: string, url: string): string {
  const words = url.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return [method.toLowerCase(), ...words].map((word, at) => (at === 0 ? word : capital(word))).join("");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "/api/webhooks/:id" belongs to webhooks. */
export function tagOf(url: string): string {
  const words = url.split("/").filter((word) => word !== "" && word !== "api");
  return words[0] ?? "server";
}

function securityOf(access: Access): readonly Json[] {
  return access.who === "user" ? [{ session: [] }, { key: [access.scope] }] : [{ session: [] }];
}

function parametersOf({ input }: Route): Json {
  const parameters = [...listed("path", input.params), ...listed("query", input.query)];
  return parameters.length > 0 ? { parameters } : {};
}

function listed(place: "path" | "query", schema: ZodType | undefined): readonly Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = plain(schema) as {
    readonly properties?: Readonly<Record<string, Json>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    ...(description !== undefined && { description }),
    schema: rest,
  }));
}

function bodyOf(body: ZodType | JsonSchema, components: Components): Json {
  return { required: true, content: { "application/json": { schema: schemaOf(body, components) } } };
}

function responseOf(status: number, answer: RouteAnswer, components: Components): Json {
  const { sentence: description, schema, mediaType } = answer;
  if (schema !== undefined)
    return {
      description,
      content: { [mediaType ?? "application/json"]: { schema: schemaOf(schema, components) } },
    };
  if (mediaType !== undefined)
    return { description, content: { [mediaType]: { schema: { type: "string" } } } };
  if (status >= 400)
    return {
      description,
      content: { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } },
    };
  return { description };
}

function schemaOf(schema: ZodType | JsonSchema, components: Components): Json {
  return schema instanceof ZodType ? plain(schema) : components.reference(schema);
}

/** As a caller writes it: what has a default may be left out. */
function plain(schema: ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest as Json;
}

function usualRefusals({ access, input, method }: Route): Readonly<Record<number, RouteAnswer>> {
  return {
    ...((input.query || input.params) && { 400: { sentence: "The address does not fit." } }),
    ...(access.who !== "anyone" && {
      401: { sentence: "Nobody is signed in, or the key is not known." },
      403: { sentence: "The caller may not do this." },
    }),
    ...(method !== "GET" &&
      input.body && {
        400: { sentence: "The body is not JSON." },
        413: { sentence: "The body is too large." },
        415: { sentence: "The body is not application/json." },
        422: { sentence: "The body does not fit; every problem has its path." },
      }),
    429: { sentence: "Asked too often; retry-after tells how many seconds to wait." },
  };
}

const REFUSAL: Json = plain(
  z.object({
    what: z.string().describe("What happened."),
    kept: z.string().describe("What was kept."),
    next: z.string().describe("What to do."),
    problems: z.array(z.object({ path: z.string(), what: z.string() })).optional(),
  }),
);
