// POST /api/plan: a profile in, the plan out. 400 no JSON, 413 too large, 422 all problems of the profile, 429 too often.
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { busy } from "../answers/refusal.ts";
import { PLAN, PROFILE_INPUT } from "../api/nouns.ts";
import { PlannerBusy } from "../planner/pool.ts";
import { type PlanOutcome, VARIANTS } from "../planner/task.ts";
import { type Route, route } from "./route.ts";
import type { RouteParts } from "./table.ts";

/** A full profile takes about 2 KiB; this leaves room for long lists and none for abuse. */
export const PROFILE_LIMIT_BYTES = 64 * 1024;

/** A plan takes below half a second, so a full queue has moved on after this (design choice). */
export const BUSY_WAIT_S = 5;

const VARIANT_NAMES = `The address may carry ?variant= with one of ${VARIANTS.join(", ")}, and nothing else`;
export const planQuery = z.strictObject(
  { variant: z.enum(VARIANTS, VARIANT_NAMES).default("balanced") },
  VARIANT_NAMES,
);

type PlanParts = Pick<RouteParts, "planner" | "settings" | "today">;

export function planRoutes({ planner, settings, today }: PlanParts): readonly Route[] {
  return [
    route({
      method: "POST",
      url: "/api/plan",
      access: { who: "anyone" },
      summary: "Makes a plan from a profile, and forgets both.",
      input: { query: planQuery, body: PROFILE_INPUT },
      bodyLimitBytes: PROFILE_LIMIT_BYTES,
      pace: { max: settings.plansPerMinute, perMinutes: 1 },
      answers: {
        200: { sentence: "The plan: every week, session and item with its reasons.", schema: PLAN },
        422: { sentence: "All problems of the profile, each with its path and a sentence." },
        503: { sentence: "Too many plans are being made; retry-after tells when to ask again." },
      },
      handle: async ({ query: { variant }, request, reply }) => {
        const task = { profile: request.body, today: today(), variant };
        try {
          return sendOutcome(reply, await planner.design(task));
        } catch (failure) {
          if (!(failure instanceof PlannerBusy)) throw failure;
          return reply.code(503).header("retry-after", BUSY_WAIT_S).send(busy(BUSY_WAIT_S));
        }
      },
    }),
  ];
}

function sendOutcome(reply: FastifyReply, outcome: PlanOutcome): FastifyReply {
  void reply.header("cache-control", "no-store").type("application/json; charset=utf-8");
  if (outcome.kind === "problems") return reply.code(422).send({ problems: outcome.problems });
  return reply.send(outcome.json);
}
