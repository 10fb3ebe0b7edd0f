// How does the server stop? It takes no new request, finishes the running ones, closes its store, and leaves with exit code 0.
import type { FastifyInstance } from "fastify";

/** What still runs then is cut: a body that never comes is no reason to leave the store open (design choice). */
const GRACE_MS = 5_000;
/** The longest that all of it may take; service managers kill after ten seconds or more. */
const PATIENCE_MS = 8_000;
/** npm and a terminal tell of one Ctrl+C twice; who asks a third time is in a hurry. */
const HURRIED = 3;

export function stopOnSignal(app: FastifyInstance, after: () => Promise<void>): void {
  let signals = 0;
  const hear = () => {
    signals += 1;
    if (signals === 1) void leave(app, after);
    if (signals === HURRIED) app.server.closeAllConnections();
  };
  process.on("SIGTERM", hear);
  process.on("SIGINT", hear);
}

async function leave(app: FastifyInstance, after: () => Promise<void>): Promise<void> {
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  try {
    await endRequests(app);
  } finally {
    await after();
  }
  process.exit(0);
}

/** Resolves when no request runs any more; those that run after the grace are cut. */
export async function endRequests(app: FastifyInstance, graceMs = GRACE_MS): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), graceMs);
  await app.close();
  clearTimeout(timer);
}

/** A kept-open connection would hold the server for a minute after its last answer: the answer says that it was the last. */
export function partWhenStopping(app: FastifyInstance): void {
  let stopping = false;
  app.addHook("preClose", async () => {
    stopping = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (stopping) void reply.header("connection", "close");
  });
}
