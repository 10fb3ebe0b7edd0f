// Is the server ready? It listens only once the planner has loaded the catalogue, so an answer means yes.
import { z } from "zod";
import { type Route, route } from "./route.ts";

export function healthRoutes(): readonly Route[] {
  return [
    route({
      method: "GET",
      url: "/health",
      access: { who: "anyone" },
      often: true,
      summary: "Tells whether the server is ready.",
      answers: { 200: { sentence: "It is.", schema: z.object({ status: z.literal("ok") }) } },
      handle: ({ reply }) => {
        void reply.header("cache-control", "no-store");
        return { status: "ok" };
      },
    }),
  ];
}
