// How does a screen ask the server? By fetch to our own origin; a refusal comes back in the server's own words, and a
// server that is not there in ours. Answers are believed: the app comes from the same server.
import { ok, type Result, refuse } from "@dorsal/engine";

/** What happened, what was kept, what to do: as the server says it, or said for it. */
export interface ServerRefusal {
  /** 0 where nothing answered. */
  readonly status: number;
  readonly what: string;
  readonly kept: string;
  readonly next: string;
  readonly code?: string;
}

export type Answer<T> = Promise<Result<T, ServerRefusal>>;

export interface Question {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
}

/** A tap that is not answered for this long has failed (design choice). */
const LONGEST_MS = 30_000;

export async function askServer<T = unknown>({ method, path, body }: Question): Answer<T> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: JSON_HEADERS };
  const signal = AbortSignal.timeout(LONGEST_MS);
  try {
    const response = await fetch(path, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      signal,
      ...sent,
    });
    const said: unknown = await response.json().catch(() => null);
    if (!response.ok) return refuse(refusalIn(response.status, said));
    return ok(said as T);
  } catch {
    return refuse(NO_ANSWER);
  }
}

export function refusalSentence({ what, kept, next }: ServerRefusal): string {
  return [what, kept, next].filter((part) => part !== "").join(" ");
}

const JSON_HEADERS = { "content-type": "application/json" };

const NO_ANSWER: ServerRefusal = {
  status: 0,
  what: "The server cannot be reached.",
  kept: "What is on this device is as it was.",
  next: "Try again once there is a signal.",
};

function refusalIn(status: number, said: unknown): ServerRefusal {
  const { what, kept, next, code } = (said ?? {}) as Partial<Record<string, unknown>>;
  if (typeof what !== "string") {
    return { ...NO_ANSWER, status, what: `The server answered with ${status}, and in no words.` };
  }
  return {
    status,
    what,
    kept: typeof kept === "string" ? kept : "",
    next: typeof next === "string" ? next : "",
    ...(typeof code === "string" ? { code } : {}),
  };
}
