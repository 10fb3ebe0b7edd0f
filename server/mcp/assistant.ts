// What may an assistant ask of a person's training? Its tools for one caller: reading, and drafts that a person confirms.
import type { Catalog, LibraryIndex } from "@dorsal/content";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { Principal, Scope } from "../accounts/principal.ts";
import type { Journals } from "../journal/journals.ts";
import { addCatalogueTools } from "./catalogue-tools.ts";
import type { Drafts } from "./drafts.ts";
import { addTrainingTools } from "./training-tools.ts";
import { addWritingTools } from "./writing-tools.ts";

export interface AssistantParts {
  readonly journals: Journals;
  readonly catalog: Catalog;
  readonly library: () => LibraryIndex;
  readonly drafts: Drafts;
  /** The server's calendar day. */
  readonly today: () => string;
  readonly nowMs: () => number;
}

export interface ToolParts extends AssistantParts {
  readonly caller: Principal;
}

const INSTRUCTIONS = `Dorsal is an upper-back training coach. Read what it asks and why before advising; its safety rules
(pain, red flags, limits) stand above any wish. Loads are kilograms. Nothing is written down by a tool that drafts: show
the draft's sentence to the person, and confirm only after a clear yes. Nothing here is medical advice.`;

export function assistantServer(parts: ToolParts): McpServer {
  const server = new McpServer({ name: "dorsal", version: "1.0.0" }, { instructions: INSTRUCTIONS });
  addCatalogueTools(server, parts);
  addTrainingTools(server, parts);
  addWritingTools(server, parts);
  return server;
}

export function answered(value: unknown): CallToolResult {
  return { content: [{ type: "text", text: typeof value === "string" ? value : JSON.stringify(value) }] };
}

/** An expected "no": the assistant reads the sentence and can do better. */
export function refused(sentence: string): CallToolResult {
  return { content: [{ type: "text", text: sentence }], isError: true };
}

export function lacks(caller: Principal, scope: Scope): boolean {
  return caller.kind === "key" && !caller.scopes.includes(scope);
}

export function lacksSentence(scope: Scope): string {
  return `This key may not do that: it lacks ${scope}. The person can make a key with it in the app under You.`;
}
