// What does an assistant want to write down? A set or a pain note, as the commands that the journal decides.
import { randomUUID } from "node:crypto";
import {
  type Command,
  dayOf,
  dueSessions,
  type JournalState,
  openSession,
  type SetFacts,
} from "@dorsal/engine";
import { RED_FLAGS } from "@dorsal/words";
import { z } from "zod";

/** The red flags of safety, by id. */
const RED_FLAG_IDS = Object.keys(RED_FLAGS) as [string, ...string[]];

export const askedSet = {
  exercise: z.string().describe("The exercise's id in the catalogue."),
  reps: z.number().int().optional(),
  loadKg: z.number().optional().describe("External load in kilograms."),
  assistanceKg: z.number().optional().describe("Help from a band or machine in kilograms."),
  seconds: z.number().optional(),
  metres: z.number().optional(),
  rir: z.number().int().min(0).max(5).optional().describe("Repetitions that were left in reserve."),
  setType: z.enum(["working", "warmup", "drop"]).default("working"),
};

export const askedPain = {
  during: z.number().min(0).max(10).describe("0 is no pain, 10 the worst imaginable."),
  sharp: z.boolean().default(false),
  exercise: z.string().optional().describe("The exercise that hurt, by its id."),
  redFlags: z
    .array(z.enum(RED_FLAG_IDS))
    // Else each of a hundred thousand wrong ones would be answered with a sentence.
    .max(RED_FLAG_IDS.length)
    .default([])
    .describe("Warning signs that were told; never guessed."),
};

/** As zod reads them: what was left out may stand there as undefined. */
export type AskedSet = z.output<z.ZodObject<typeof askedSet>>;
export type AskedPain = z.output<z.ZodObject<typeof askedPain>>;

/** Into the open session; otherwise into today's of the plan, or a free one, which is started first. */
export function commandsForSet(state: JournalState, asked: AskedSet, now: string): readonly Command[] {
  const open = openSession(state);
  const due = open === null ? dueOn(state, dayOf(now)) : null;
  const sessionId = open?.sessionId ?? randomUUID();
  const start: Command = {
    type: "StartSession",
    data: { sessionId, startedAt: now, plannedDate: due?.plannedDate ?? null },
  };
  const standing = itemWith(state, asked.exercise, { open, due });
  const itemId = standing ?? randomUUID();
  const add: Command = { type: "AddExercise", data: { sessionId, itemId, exercise: asked.exercise } };
  const perform: Command = {
    type: "PerformSet",
    data: {
      setId: randomUUID(),
      sessionId,
      itemId,
      performedAt: now,
      facts: factsOf(asked),
      prescribed: null,
    },
  };
  return [...(open ? [] : [start]), ...(standing === undefined ? [add] : []), perform];
}

export function commandsForPain(state: JournalState, asked: AskedPain, now: string): readonly Command[] {
  const { during, sharp, redFlags, exercise } = asked;
  const open = openSession(state);
  return [
    {
      type: "NotePain",
      data: {
        painId: randomUUID(),
        notedAt: now,
        during,
        sharp,
        redFlags,
        ...(open && { sessionId: open.sessionId }),
        ...(exercise !== undefined && { exercise }),
      },
    },
  ];
}

type Open = ReturnType<typeof openSession>;
type Due = ReturnType<typeof dueSessions>[number];

function dueOn(state: JournalState, date: string): Due | null {
  return dueSessions(state).find((due) => due.date === date && due.status === "due") ?? null;
}

/** The item under which this exercise is trained in the session already. */
function itemWith(
  state: JournalState,
  exercise: string,
  { open, due }: { readonly open: Open; readonly due: Due | null },
): string | undefined {
  const touched = open?.items.find((item) => item.exercise === exercise);
  if (touched) return touched.itemId;
  const planned = open ? plannedOf(state, open) : due;
  const changed = new Set(open?.items.map(({ itemId }) => itemId));
  return planned?.session.items.find((item) => item.exercise === exercise && !changed.has(item.id))?.id;
}

function plannedOf(state: JournalState, { planned }: NonNullable<Open>): Due | undefined {
  if (planned === null || planned.planId !== state.plan?.planId) return undefined;
  return dueSessions(state).find(({ plannedDate }) => plannedDate === planned.date);
}

function factsOf({ exercise, setType, ...measured }: AskedSet): SetFacts {
  const told = Object.entries(measured).filter(([, value]) => value !== undefined);
  return { exercise, setType, ...Object.fromEntries(told) };
}
