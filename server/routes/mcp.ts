// POST /api/mcp: an assistant asks by the Model Context Protocol (streamable HTTP), with the same keys as everything else.
// Each request stands alone, so that any process can answer it.
import { type Catalog, type LibraryIndex, libraryIndex } from "@dorsal/content";
import type { FastifyRequest } from "fastify";
import type { AssistantParts } from "../mcp/assistant.ts";
import { type Route, route } from "./route.ts";

/** A question of an assistant is a few sentences (design choice). */
const LIMIT_BYTES = 256 * 1024;
/** Two a second: more than any assistant asks (design choice). */
const PACE = { max: 120, perMinutes: 1 };

export interface McpParts extends Omit<AssistantParts, "library" | "catalog"> {
  readonly catalog: () => Catalog;
}

export function mcpRoutes(parts: McpParts): readonly Route[] {
  let index: LibraryIndex | undefined;
  const library = () => (index ??= libraryIndex(parts.catalog()));
  return [
    route({
      method: "POST",
      url: "/api/mcp",
      access: { who: "user", scope: "log:read" },
      summary:
        "For assistants: the Model Context Protocol over streamable HTTP. Each tool asks for its own scope.",
      bodyLimitBytes: LIMIT_BYTES,
      pace: PACE,
      answers: {
        200: { sentence: "A JSON-RPC answer.", schema: { type: "object" } },
        202: { sentence: "A notification was taken." },
      },
      handle: async ({ caller, request, reply }) => {
        const { assistantServer, WebStandardStreamableHTTPServerTransport } = await protocol();
        const server = assistantServer({ ...parts, catalog: parts.catalog(), library, caller });
        const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
        await server.connect(transport);
        try {
          const answer = await transport.handleRequest(asWebRequest(request), { parsedBody: request.body });
          return reply
            .code(answer.status)
            .headers({ ...Object.fromEntries(answer.headers), "cache-control": "no-store" })
            .send(await answer.text());
        } finally {
          await server.close();
        }
      },
    }),
  ];
}

/** Read when the first assistant asks: no start waits for it. */
async function protocol() {
  const [{ assistantServer }, { WebStandardStreamableHTTPServerTransport }] = await Promise.all([
    import("../mcp/assistant.ts"),
    import("@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js"),
  ]);
  return { assistantServer, WebStandardStreamableHTTPServerTransport };
}

/** Only what the transport reads; who asks was found before. */
function asWebRequest({ headers, url, method }: FastifyRequest): Request {
  const passed = new Headers();
  for (const name of ["accept", "content-type", "mcp-protocol-version"]) {
    const value = headers[name];
    if (typeof value === "string") passed.set(name, value);
  }
  return new Request(new URL(url, "http://localhost"), { method, headers: passed });
}
