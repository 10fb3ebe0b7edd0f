// POST /api/plan: a profile in, the plan out. 400 no JSON, 413 too large, 422 all problems of the profile, 429 too often.
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { BAD_REQUEST, busy } from "../answers/refusal.ts";
import { PlannerBusy, type PlannerPool } from "../planner/pool.ts";
import { type PlanOutcome, VARIANTS } from "../planner/task.ts";

/** A full profile takes about 2 KiB; this leaves room for long lists and none for abuse. */
export const PROFILE_LIMIT_BYTES = 64 * 1024;

/** A plan takes below half a second, so a full queue has moved on after this (design choice). */
const BUSY_WAIT_S = 5;

const query = z.strictObject({ variant: z.enum(VARIANTS).default("balanced") });

export interface PlanRouteOptions {
  readonly planner: PlannerPool;
  readonly plansPerMinute: number;
  /** The server's calendar day, `YYYY-MM-DD`. */
  readonly today: () => string;
}

export async function planRoute(app: FastifyInstance, options: PlanRouteOptions): Promise<void> {
  const rateLimit = { max: options.plansPerMinute, timeWindow: "1 minute" };
  app.post("/api/plan", { bodyLimit: PROFILE_LIMIT_BYTES, config: { rateLimit } }, async (request, reply) => {
    const asked = query.safeParse(request.query);
    if (!asked.success) return reply.code(400).send(unknownVariant());
    const task = { profile: request.body, today: options.today(), variant: asked.data.variant };
    try {
      return sendOutcome(reply, await options.planner.design(task));
    } catch (failure) {
      if (!(failure instanceof PlannerBusy)) throw failure;
      return reply.code(503).header("retry-after", BUSY_WAIT_S).send(busy(BUSY_WAIT_S));
    }
  });
}

function sendOutcome(reply: FastifyReply, outcome: PlanOutcome): FastifyReply {
  void reply.header("cache-control", "no-store").type("application/json; charset=utf-8");
  if (outcome.kind === "problems") return reply.code(422).send({ problems: outcome.problems });
  return reply.send(outcome.json);
}

function unknownVariant() {
  return {
    ...BAD_REQUEST,
    next: `The address may carry ?variant= with one of ${VARIANTS.join(", ")}, and nothing else.`,
  };
}
