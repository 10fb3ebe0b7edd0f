// How does an assistant's line reach the server? Each line of JSON on standard input is one request over HTTP; its answer is
// one line on standard output. The server knows the tools; nothing is known here twice.
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

export interface Bridge {
  readonly server: string;
  readonly key: string;
  readonly input: Readable;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Longer than any tool takes, shorter than people wait (design choice). */
const PATIENCE_MS = 60_000;
/** JSON-RPC: the receiver could not do it. */
const SERVER_TROUBLE = -32_000;

/** Resolves when the input has ended and everything is answered. */
export async function bridgeToServer(bridge: Bridge): Promise<void> {
  const running = new Set<Promise<void>>();
  for await (const line of createInterface({ input: bridge.input })) {
    if (line.trim() === "") continue;
    const one = passOn(line, bridge).finally(() => running.delete(one));
    running.add(one);
  }
  await Promise.all(running);
}

async function passOn(line: string, bridge: Bridge): Promise<void> {
  const answer = await askServer(line, bridge).catch((error: unknown) => unreachable(error, bridge));
  if (answer.ok) {
    if (answer.text !== "") bridge.write(`${answer.text}\n`);
    return;
  }
  bridge.complain(`${answer.sentence}\n`);
  const id = requestIdIn(line);
  const error = { code: SERVER_TROUBLE, message: answer.sentence };
  if (id !== undefined) bridge.write(`${JSON.stringify({ jsonrpc: "2.0", id, error })}\n`);
}

type Answer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly sentence: string };

async function askServer(line: string, { server, key }: Bridge): Promise<Answer> {
  const response = await fetch(new URL("/api/mcp", server), {
    method: "POST",
    body: line,
    // A key goes where its person sent it, and nowhere else.
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
    },
  });
  const text = (await response.text()).trim();
  if (response.ok) return { ok: true, text };
  return isJsonRpc(text) ? { ok: true, text } : { ok: false, sentence: refusalIn(text, response.status) };
}

function unreachable(error: unknown, { server }: Bridge): Answer {
  const why = error instanceof Error ? error.message : String(error);
  return { ok: false, sentence: `The server at ${server} did not answer (${why}). Is it running there?` };
}

function isJsonRpc(text: string): boolean {
  return typeof parsed(text).jsonrpc === "string";
}

function refusalIn(text: string, status: number): string {
  const { what, next } = parsed(text);
  if (typeof what === "string" && typeof next === "string") return `${what} ${next}`;
  return `The server answered ${status}.`;
}

/** JSON-RPC knows ids that are texts or numbers; anything else is answered to nobody. */
function requestIdIn(line: string): string | number | undefined {
  const { id } = parsed(line);
  return typeof id === "string" || typeof id === "number" ? id : undefined;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
