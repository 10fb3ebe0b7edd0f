// What is known of exercises and muscles? The catalogue, for an assistant.
import { searchLibrary } from "@dorsal/content";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { answered, refused, type ToolParts } from "./assistant.ts";
import { ownEntry } from "./own-entry.ts";

const READS = { readOnlyHint: true, openWorldHint: false } as const;
const id = z.string().max(100).describe("As the search tells it: pull_up, rhomboids.");

export function addCatalogueTools(server: McpServer, { catalog, library }: ToolParts): void {
  server.registerTool(
    "search_catalogue",
    {
      title: "Search the catalogue",
      description: "Finds exercises, muscles, articles and questions by what somebody types.",
      inputSchema: { text: z.string().min(1).max(200) },
      annotations: READS,
    },
    ({ text }) => answered({ hits: searchLibrary(library(), text) }),
  );
  server.registerTool(
    "exercise_facts",
    {
      title: "Facts of an exercise",
      description:
        "Muscles, kit, level, limits, steps and mistakes of one exercise, with how sure each fact is.",
      inputSchema: { id },
      annotations: READS,
    },
    ({ id: wanted }) => {
      const exercise = ownEntry(catalog.exercises, wanted);
      if (!exercise)
        return refused(`The catalogue has no exercise ${wanted}. Use search_catalogue to find its id.`);
      return answered({ ...exercise, page: ownEntry(catalog.prose, wanted) ?? null });
    },
  );
  server.registerTool(
    "muscle_facts",
    {
      title: "Facts of a muscle",
      description: "Where one muscle runs, what it does, and which exercises train it most.",
      inputSchema: { id },
      annotations: READS,
    },
    ({ id: wanted }) => {
      const muscle = ownEntry(catalog.muscles, wanted);
      if (!muscle)
        return refused(`The catalogue has no muscle ${wanted}. Use search_catalogue to find its id.`);
      const trainedBy = Object.values(catalog.exercises)
        .filter(({ primary }) => primary.includes(muscle.id))
        .map((exercise) => exercise.id);
      return answered({ ...muscle, page: ownEntry(catalog.musclePages, wanted) ?? null, trainedBy });
    },
  );
}
