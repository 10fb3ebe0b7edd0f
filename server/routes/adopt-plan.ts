// POST /api/plan/current: a profile becomes a plan, and the plan becomes the one in use. 409 where the journal says no.
import { randomUUID } from "node:crypto";
import type { Catalog } from "@dorsal/content";
import type { Plan } from "@dorsal/engine";
import { refusalSentence } from "@dorsal/words";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { busy, NOTHING_STORED } from "../answers/refusal.ts";
import { PROFILE_INPUT } from "../api/nouns.ts";
import type { Journals } from "../journal/journals.ts";
import type { LogRoom } from "../journal/log-room.ts";
import { namesFor } from "../journal/names.ts";
import { envelopesFor } from "../journal/write-commands.ts";
import { PlannerBusy, type PlannerPool } from "../planner/pool.ts";
import type { PlanOutcome } from "../planner/task.ts";
import type { HeadWatch } from "../sync/head-watch.ts";
import { BUSY_WAIT_S, PROFILE_LIMIT_BYTES, planQuery } from "./plan.ts";
import { type Route, route } from "./route.ts";

/** The writer's name in the log. */
const DEVICE = "api";
/** Nobody changes plans more often (design choice). */
const PACE = { max: 20, perMinutes: 1 };

export interface AdoptParts {
  readonly planner: Pick<PlannerPool, "design">;
  readonly room: Pick<LogRoom, "append">;
  readonly journals: Journals;
  readonly heads: Pick<HeadWatch, "moved">;
  readonly catalog: () => Catalog;
  readonly today: () => string;
  readonly nowMs: () => number;
}

export function adoptPlanRoutes(parts: AdoptParts): readonly Route[] {
  return [
    route({
      method: "POST",
      url: "/api/plan/current",
      access: { who: "user", scope: "plan:write" },
      summary: "Makes a plan from a profile and takes it into use; the plan before it ends.",
      input: { query: planQuery, body: PROFILE_INPUT },
      bodyLimitBytes: PROFILE_LIMIT_BYTES,
      pace: PACE,
      answers: {
        201: { sentence: "It is in use.", schema: z.object({ planId: z.string() }) },
        409: { sentence: "The person has not agreed, or has not passed the safety questions." },
        422: { sentence: "All problems of the profile, each with its path and a sentence." },
        503: { sentence: "Too many plans are being made; retry-after tells when to ask again." },
      },
      handle: async ({ caller, query: { variant }, request, reply }) => {
        void reply.header("cache-control", "no-store");
        try {
          const made = await parts.planner.design({ profile: request.body, today: parts.today(), variant });
          return await adopt(made, { user: caller.user, reply, parts });
        } catch (failure) {
          if (!(failure instanceof PlannerBusy)) throw failure;
          return reply.code(503).header("retry-after", BUSY_WAIT_S).send(busy(BUSY_WAIT_S));
        }
      },
    }),
  ];
}

async function adopt(
  made: PlanOutcome,
  { user, reply, parts }: { readonly user: string; readonly reply: FastifyReply; readonly parts: AdoptParts },
): Promise<FastifyReply> {
  if (made.kind === "problems") return reply.code(422).send({ problems: made.problems });
  const read = await parts.journals.read(user);
  const planId = randomUUID();
  // Written by the planner's thread a moment ago.
  const adopted = { type: "AdoptPlan", data: { planId, plan: JSON.parse(made.json) as Plan } } as const;
  const events = envelopesFor(read, [adopted], { device: DEVICE, nowMs: parts.nowMs() });
  if (!events.ok) {
    const what = refusalSentence(events.refusal, namesFor(parts.catalog(), read.state.unit));
    return reply
      .code(409)
      .send({ what, kept: NOTHING_STORED, next: "Do that in the app, then send it again." });
  }
  const { head } = await parts.room.append(user, events.value);
  parts.heads.moved(user, head);
  return reply.code(201).send({ planId });
}
