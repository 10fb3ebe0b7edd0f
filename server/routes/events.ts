// GET /api/sync/events: a line whenever one's log has grown, so that a device asks at once and not by the clock.
// Only a hint: a device that never hears it misses nothing.
import type { FastifyReply } from "fastify";
import { Refused } from "../answers/failures.ts";
import { NOTHING_STORED } from "../answers/refusal.ts";
import { type Route, route } from "./route.ts";
import type { RouteParts } from "./table.ts";

/** Proxies cut a line that is silent for a minute; and whoever was signed out elsewhere is noticed by then. */
const HEARTBEAT_MS = 25_000;
/** A browser opens one for each of its leading tabs: a household's devices fit (design choice). */
const MOST_PER_PERSON = 12;

const TOO_MANY_LINES = new Refused({
  status: 429,
  refusal: {
    what: "Too many devices of yours listen at this moment.",
    kept: NOTHING_STORED,
    next: "Close the app on some of them; this one goes on asking by the clock.",
  },
});

type Parts = Pick<RouteParts, "accounts" | "heads" | "logs" | "signedOut"> & {
  readonly heartbeatMs?: number;
};

export function eventRoutes(parts: Parts): readonly Route[] {
  const { heads, logs, signedOut } = parts;
  const stillSignedIn = stillSignedInWith(parts);
  const lines = new Map<string, number>();
  return [
    route({
      method: "GET",
      url: "/api/sync/events",
      access: { who: "session" },
      acts: true,
      summary: "Tells by server-sent events when one's log has grown.",
      answers: { 200: { sentence: "event: head, data: {log, seq}.", mediaType: "text/event-stream" } },
      handle: async ({ caller: { user, session }, reply }) => {
        const open = lines.get(user) ?? 0;
        if (open >= MOST_PER_PERSON) throw TOO_MANY_LINES;
        lines.set(user, open + 1);
        const say = beginLine(reply);
        const end = () => reply.raw.end();
        const stops = [
          heads.listen(user, (head) => say(`event: head\ndata: ${JSON.stringify(head)}\n\n`)),
          signedOut.listen(session, end),
          heartbeat(parts.heartbeatMs ?? HEARTBEAT_MS, async () => {
            if (await stillSignedIn(session)) say(": still here\n\n");
            else end();
          }),
        ];
        reply.raw.once("close", () => {
          for (const stop of stops) stop();
          closeLine(lines, user);
        });
        say(`event: head\ndata: ${JSON.stringify(await logs.head(user))}\n\n`);
      },
    }),
  ];
}

function closeLine(lines: Map<string, number>, user: string): void {
  const left = (lines.get(user) ?? 1) - 1;
  if (left > 0) lines.set(user, left);
  else lines.delete(user);
}

/** Takes the answer out of the framework's hands, with the headers that every answer has. */
function beginLine(reply: FastifyReply): (text: string) => void {
  const headers = {
    ...reply.getHeaders(),
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    // Nothing else comes through it once it ends: a server that stops would wait for nothing.
    connection: "close",
    // Some proxies collect an answer before they pass it on.
    "x-accel-buffering": "no",
  };
  reply.hijack();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.writeHead(200);
  return (text) => {
    if (!reply.raw.writableEnded) reply.raw.write(text);
  };
}

function heartbeat(everyMs: number, beat: () => Promise<void>): () => void {
  // A store that does not answer is no reason to hang up; the next beat asks again.
  const timer = setInterval(() => beat().catch(() => {}), everyMs).unref();
  return () => clearInterval(timer);
}

function stillSignedInWith({ accounts }: Parts): (session: string) => Promise<boolean> {
  return async (session) => {
    const { adapter } = await accounts.library.$context;
    const where = [{ field: "id", value: session }];
    const found = await adapter.findOne<{ expiresAt: Date }>({ model: "session", where });
    return found !== null && new Date(found.expiresAt).getTime() > accounts.nowMs();
  };
}
