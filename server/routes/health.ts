// Is the server ready? It listens only once the planner has loaded the catalogue, so an answer means yes.
import type { FastifyInstance } from "fastify";

export async function healthRoute(app: FastifyInstance): Promise<void> {
  app.get("/health", async (_request, reply) => {
    void reply.header("cache-control", "no-store");
    return { status: "ok" };
  });
}
