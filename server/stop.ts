// How does the server stop? It takes no new request, finishes the running ones, and leaves with exit code 0.
import type { FastifyInstance } from "fastify";

/** The longest a running request may take to end; service managers kill after ten seconds or more. */
const PATIENCE_MS = 8_000;

export function stopOnSignal(app: FastifyInstance, after: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    await app.close();
    await after();
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
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
