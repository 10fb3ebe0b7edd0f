// What is known? The catalogue of exercises and muscles with their pages, and the search over all of it.
import { type Catalog, type LibraryIndex, libraryIndex, searchLibrary } from "@dorsal/content";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { Refused } from "../answers/failures.ts";
import { NOTHING_STORED } from "../answers/refusal.ts";
import { type Route, route } from "./route.ts";

/** The catalogue changes with the program only. */
const FOR_AN_HOUR = "public, max-age=3600";

const id = z.object({ id: z.string().max(100).describe("As in the catalogue: pull_up, rhomboids.") });
const query = z.strictObject({ q: z.string().min(1).max(200).describe("What somebody types.") });
const entry = z.looseObject({ id: z.string(), name: z.string() });
const hit = z.object({
  kind: z.enum(["exercise", "muscle", "article", "question"]),
  id: z.string(),
  title: z.string(),
  excerpt: z.string(),
  score: z.number(),
});

export function catalogueRoutes({ catalog }: { readonly catalog: () => Catalog }): readonly Route[] {
  let index: LibraryIndex | undefined;
  return [
    route({
      method: "GET",
      url: "/api/catalogue",
      access: { who: "anyone" },
      summary: "Everything known of exercises, muscles, groups, grips, limits and sources.",
      answers: { 200: { sentence: "The facts, without the pages.", schema: z.looseObject({}) } },
      handle: ({ reply }) => keeps(reply).send(factsOf(catalog())),
    }),
    route({
      method: "GET",
      url: "/api/catalogue/exercises/:id",
      access: { who: "anyone" },
      summary: "One exercise: its facts and its page.",
      input: { params: id },
      answers: {
        200: { sentence: "The exercise.", schema: entry },
        404: { sentence: "The catalogue has no such exercise." },
      },
      handle: ({ params, reply }) => {
        const exercise = found(catalog().exercises, params.id, "exercise");
        return keeps(reply).send({ ...exercise, page: catalog().prose[exercise.id] ?? null });
      },
    }),
    route({
      method: "GET",
      url: "/api/catalogue/muscles/:id",
      access: { who: "anyone" },
      summary: "One muscle: its facts and its page.",
      input: { params: id },
      answers: {
        200: { sentence: "The muscle.", schema: entry },
        404: { sentence: "The catalogue has no such muscle." },
      },
      handle: ({ params, reply }) => {
        const muscle = found(catalog().muscles, params.id, "muscle");
        return keeps(reply).send({ ...muscle, page: catalog().musclePages[muscle.id] ?? null });
      },
    }),
    route({
      method: "GET",
      url: "/api/catalogue/search",
      access: { who: "anyone" },
      summary: "Finds exercises, muscles, articles and questions; typing mistakes are forgiven.",
      input: { query },
      answers: {
        200: { sentence: "At most 24 hits, best first.", schema: z.object({ hits: z.array(hit) }) },
      },
      handle: ({ query: { q }, reply }) => {
        index ??= libraryIndex(catalog());
        return keeps(reply).send({ hits: searchLibrary(index, q) });
      },
    }),
  ];
}

function keeps(reply: FastifyReply): FastifyReply {
  return reply.header("cache-control", FOR_AN_HOUR);
}

function factsOf({ exercises, muscles, groups, gripEffects, contraindications, sources }: Catalog) {
  return { exercises, muscles, groups, gripEffects, contraindications, sources };
}

function found<T>(entries: Readonly<Record<string, T>>, wanted: string, kind: string): T {
  const one = Object.hasOwn(entries, wanted) ? entries[wanted] : undefined;
  if (one !== undefined) return one;
  throw new Refused({
    status: 404,
    refusal: {
      what: `The catalogue has no ${kind} called ${wanted}.`,
      kept: NOTHING_STORED,
      next: "Look for its id with GET /api/catalogue/search?q=",
    },
  });
}
