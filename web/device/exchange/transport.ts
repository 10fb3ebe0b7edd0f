// How does a question reach the server? By fetch, packed where the browser can; every way to fail becomes a named trouble.
import {
  type ExchangeAnswer,
  type ExchangeRequest,
  type ExchangeTrouble,
  parseExchangeAnswer,
  type Sent,
} from "@dorsal/sync";

/** Below this, packing saves less than its header costs (design choice). */
const WORTH_PACKING_CHARACTERS = 1_000;

/** A slow phone sends a batch in seconds; a line that says nothing for this long is dead (design choice). */
const LONGEST_MS = 60_000;

export interface Transport {
  readonly fetch: typeof fetch;
  /** Told with each answer: what the server's clock says. */
  readonly onServerTime: (serverMs: number) => void;
}

export function sendOver(transport: Transport): (request: ExchangeRequest) => Promise<Sent> {
  return async (request) => {
    try {
      return await readAnswer(await post(transport, request), transport);
    } catch {
      return { ok: false, trouble: { why: "offline" } };
    }
  };
}

async function post({ fetch }: Transport, request: ExchangeRequest): Promise<Response> {
  const text = JSON.stringify(request);
  const isPacked = text.length > WORTH_PACKING_CHARACTERS && "CompressionStream" in globalThis;
  return fetch("/api/sync", {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", ...(isPacked ? { "content-encoding": "gzip" } : {}) },
    body: isPacked ? await packed(text) : text,
    signal: AbortSignal.timeout(LONGEST_MS),
  });
}

function packed(text: string): Promise<Blob> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(stream).blob();
}

async function readAnswer(response: Response, { onServerTime }: Transport): Promise<Sent> {
  const serverMs = Date.parse(response.headers.get("date") ?? "");
  if (Number.isFinite(serverMs)) onServerTime(serverMs);
  if (!response.ok) return { ok: false, trouble: troubleOf(response) };
  const answer = await answerIn(response);
  return answer ? { ok: true, answer } : { ok: false, trouble: { why: "not_understood" } };
}

/** Null for the sign-in page of a hotel. A line that breaks in the middle rejects. */
async function answerIn(response: Response): Promise<ExchangeAnswer | null> {
  const text = await response.text();
  try {
    return parseExchangeAnswer(JSON.parse(text));
  } catch {
    return null;
  }
}

const TROUBLE_BY_STATUS: Readonly<Record<number, ExchangeTrouble>> = {
  400: { why: "not_understood" },
  401: { why: "signed_out" },
  404: { why: "not_understood" },
  409: { why: "other_user" },
  426: { why: "too_old" },
};

export function troubleOf(response: Response): ExchangeTrouble {
  const named = TROUBLE_BY_STATUS[response.status];
  if (named) return named;
  if (response.status === 429 || response.status === 503) return { why: "busy", waitMs: waitOf(response) };
  return { why: "failed", detail: `the server answered ${response.status}` };
}

function waitOf(response: Response): number | null {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
}
