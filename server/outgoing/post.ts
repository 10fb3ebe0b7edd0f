// How is a message handed over? One POST to an address that was checked before, no redirect followed, little of the answer
// read, and an end to waiting.
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Target } from "./target.ts";

/** A receiver that needs longer should answer first and work then (design choice). */
const PATIENCE_MS = 10_000;
/** Nobody reads the body: what is longer is cut off. */
const ANSWER_MOST_BYTES = 16 * 1024;

export interface Message {
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** The receiver's status; null where none came in time. */
export function post(
  { url, address, family }: Target,
  { body, headers }: Message,
  patienceMs = PATIENCE_MS,
): Promise<number | null> {
  const bytes = Buffer.from(body);
  return new Promise((resolve) => {
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const sent = send(url, {
      method: "POST",
      agent: false,
      signal: AbortSignal.timeout(patienceMs),
      headers: { ...headers, "content-length": bytes.byteLength, "user-agent": "Dorsal" },
      lookup: (_name, options, found) =>
        options.all ? found(null, [{ address, family }]) : found(null, address, family),
    });
    sent.once("error", () => resolve(null));
    sent.once("response", (answer) => {
      const status = answer.statusCode ?? null;
      let read = 0;
      answer.on("data", (piece: Buffer) => {
        read += piece.byteLength;
        if (read > ANSWER_MOST_BYTES) answer.destroy();
      });
      answer.once("error", () => resolve(status));
      answer.once("close", () => resolve(status));
    });
    sent.end(bytes);
  });
}
