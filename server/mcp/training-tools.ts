// What does the person's own training look like? The next session, the plan, the history and the reasons, for an assistant.
import { history, openSession, type SetPrescription, summarise } from "@dorsal/engine";
import { excludedSentence, unmetSentences } from "@dorsal/words";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Scope } from "../accounts/principal.ts";
import { namesFor } from "../journal/names.ts";
import { type NextSession, nextSession, type ToldItem } from "../journal/next-session.ts";
import type { ReadJournal } from "../journal/read-journal.ts";
import { answered, lacks, lacksSentence, refused, type ToolParts } from "./assistant.ts";

const READS = { readOnlyHint: true, openWorldHint: false } as const;
const MOST_WEEKS = 52;
const USUAL_WEEKS = 4;

const today = z.iso
  .date()
  .optional()
  .describe("The person's calendar day, YYYY-MM-DD; otherwise the server's.");

export function addTrainingTools(server: McpServer, parts: ToolParts): void {
  const { catalog, caller } = parts;
  const reading = async (scope: Scope, tell: (read: ReadJournal) => unknown) => {
    if (lacks(caller, scope)) return refused(lacksSentence(scope));
    return answered(tell(await parts.journals.read(caller.user)));
  };
  server.registerTool(
    "next_session",
    {
      title: "Today's or the next session",
      description: "What the plan asks for today or next: every set with its load, and why.",
      inputSchema: { today },
      annotations: READS,
    },
    ({ today: day = parts.today() }) =>
      reading("plan:read", ({ state }) => {
        const next = nextSession(state, { catalog, today: day });
        return { today: day, session: next && inShort(next), sessionIsOpen: openSession(state) !== null };
      }),
  );
  server.registerTool(
    "plan_overview",
    {
      title: "The plan in use",
      description: "The weeks of the plan, their sessions and hard sets, and what could not be had.",
      annotations: READS,
    },
    () =>
      reading("plan:read", ({ state }) => {
        if (state.plan === null) return "There is no plan in the log. It is made and adopted in the app.";
        const { profile, weeks, unmet } = state.plan.plan;
        return {
          goal: profile.goal,
          moved: state.plan.moves,
          weeks: weeks.map(({ number, deload, hardSets, sessions }) => ({
            week: number,
            deload,
            hardSets,
            sessions: sessions.map(({ date, minutes, items }) => ({
              date,
              minutes,
              exercises: items.map(({ exercise }) => exercise),
            })),
          })),
          notHad: unmetSentences(unmet, namesFor(catalog, state.unit)),
        };
      }),
  );
  server.registerTool(
    "history_summary",
    {
      title: "What was trained",
      description:
        "Sessions of the last weeks with sets, tonnage and exercises, newest first, and open pain notes.",
      inputSchema: { weeks: z.number().int().min(1).max(MOST_WEEKS).default(USUAL_WEEKS) },
      annotations: READS,
    },
    ({ weeks }) =>
      reading("log:read", ({ state }) => ({
        weeks: history(state).slice(0, weeks),
        open:
          openSession(state) && summarise(openSession(state) as NonNullable<ReturnType<typeof openSession>>),
        pain: state.pain.slice(-weeks),
        unit: state.unit,
      })),
  );
  server.registerTool(
    "explain_exercise",
    {
      title: "Why this exercise",
      description: "Why an exercise is in the next session with these loads, or why the plan leaves it out.",
      inputSchema: { exercise: z.string().max(100), today },
      annotations: READS,
    },
    ({ exercise, today: day = parts.today() }) =>
      reading("plan:read", ({ state }) => {
        const names = namesFor(catalog, state.unit);
        const next = nextSession(state, { catalog, today: day });
        const asked = next && itemsOf(next).filter(({ item }) => item.exercise === exercise);
        const out = state.plan?.plan.excluded.filter((one) => one.exercise === exercise) ?? [];
        return {
          inNextSession: asked?.map(({ why, stopped }) => ({ why, stopped })) ?? [],
          leftOut: out.map((one) => excludedSentence(one, names)),
        };
      }),
  );
}

function itemsOf({ warmUp, items, coolDown }: NextSession): readonly ToldItem[] {
  return [...warmUp, ...items, ...coolDown];
}

function inShort({ warmUp, items, coolDown, ...session }: NextSession) {
  return {
    ...session,
    warmUp: warmUp.map(itemInShort),
    items: items.map(itemInShort),
    coolDown: coolDown.map(itemInShort),
  };
}

function itemInShort({ name, item, sets, stopped, why }: ToldItem) {
  return { exercise: item.exercise, name, sets: sets.map(setInShort), stopped, why };
}

/** The reasons stand beside the item, as sentences. */
function setInShort({ reasons: _, exercise: __, ...asked }: SetPrescription) {
  return asked;
}
