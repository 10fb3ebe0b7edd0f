// How is a message handed over? One POST to an address that was checked before, no redirect followed, little of the answer
// read, and an end to waiting.
import type { Target } from "./target.ts";

/** A receiver that needs longer should answer first and work then (design choice). */
const PATIENCE_MS = 10_000;
/** Nobody reads the body: what is longer is cut off. */
const ANSWER_MOST_BYTES = 16 * 1024;

export interface Message {
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Posted {
  /** The receiver's; null where none came in time. */
  readonly status: number | null;
  /** What it says about when to come again, as it stands. */
  readonly retryAfter: string | null;
}

export async function post(
  { url, address, family }: Target,
  { body, headers }: Message,
  patienceMs = PATIENCE_MS,
): Promise<Posted> {
  // Taken by whoever has something to send: as a module it brings a web client along, which every start would wait for.
  const { request } = url.protocol === "https:" ? await import("node:https") : await import("node:http");
  const bytes = Buffer.from(body);
  return new Promise((resolve) => {
    const sent = request(url, {
      method: "POST",
      agent: false,
      signal: AbortSignal.timeout(patienceMs),
      headers: { ...headers, "content-length": bytes.byteLength, "user-agent": "Dorsal" },
      lookup: (_name, options, found) =>
        options.all ? found(null, [{ address, family }]) : found(null, address, family),
    });
    sent.on("error", () => resolve({ status: null, retryAfter: null }));
    sent.once("response", (answer) => {
      const { statusCode: status = null, headers: told } = answer;
      const posted = { status, retryAfter: told["retry-after"] ?? null };
      let read = 0;
      answer.on("data", (piece: Buffer) => {
        read += piece.byteLength;
        if (read > ANSWER_MOST_BYTES) answer.destroy();
      });
      answer.on("error", () => resolve(posted));
      answer.once("close", () => resolve(posted));
    });
    sent.end(bytes);
  });
}
