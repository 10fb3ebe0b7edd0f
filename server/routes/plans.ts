// Which plan is in use, and what does it ask for next? Folded from the person's own log.
import type { Catalog } from "@dorsal/content";
import { z } from "zod";
import { component } from "../api/nouns.ts";
import type { Journals } from "../journal/journals.ts";
import { nextSession } from "../journal/next-session.ts";
import { type Route, route } from "./route.ts";

const query = z.strictObject({
  today: z.iso.date().optional().describe("The person's own calendar day; otherwise the server's."),
});

/** A next session takes a moment of computing (design choice). */
const PACE = { max: 60, perMinutes: 1 };

const ADOPTED = {
  type: "object",
  properties: {
    plan: { anyOf: [component("Plan"), { type: "null" }] },
    planId: { type: ["string", "null"] },
    moves: { type: "object", additionalProperties: { type: "string" } },
  },
  required: ["plan", "planId", "moves"],
};

export interface PlansParts {
  readonly journals: Journals;
  readonly catalog: () => Catalog;
  /** The server's calendar day. */
  readonly today: () => string;
}

export function currentPlanRoutes({ journals, catalog, today }: PlansParts): readonly Route[] {
  return [
    route({
      method: "GET",
      url: "/api/plan/current",
      access: { who: "user", scope: "plan:read" },
      summary: "The plan in use, as it stands after every change, and the sessions that were moved.",
      pace: PACE,
      answers: { 200: { sentence: "The plan; null where there is none.", schema: ADOPTED } },
      handle: async ({ caller, reply }) => {
        const { state } = await journals.read(caller.user);
        const { plan = null, planId = null, moves = {} } = state.plan ?? {};
        return reply.header("cache-control", "no-store").send({ plan, planId, moves });
      },
    }),
    route({
      method: "GET",
      url: "/api/plan/next",
      access: { who: "user", scope: "plan:read" },
      summary: "The next session set by set, with what is asked and why.",
      input: { query },
      pace: PACE,
      answers: {
        200: {
          sentence: "The session; null without a plan, and where the plan holds none any more.",
          schema: z.object({ session: z.looseObject({ date: z.iso.date() }).nullable() }),
        },
      },
      handle: async ({ caller, query: asked, reply }) => {
        const { state } = await journals.read(caller.user);
        const session = nextSession(state, { catalog: catalog(), today: asked.today ?? today() });
        return reply.header("cache-control", "no-store").send({ session });
      },
    }),
  ];
}
