// What does the plan in a person's log ask for next? The first session that is not done, on the day or later, set by set.
import type { Catalog } from "@dorsal/content";
import {
  type AskedItem,
  askedSession,
  dueSessions,
  type JournalState,
  morningOf,
  type Reason,
  trainingDays,
} from "@dorsal/engine";
import { reasonSentence } from "@dorsal/words";
import { namesFor } from "./names.ts";

export interface NextSession {
  readonly date: string;
  /** The session's name in every event: its day in the plan, before moves. */
  readonly plannedDate: string;
  readonly status: "due" | "open";
  readonly week: number;
  readonly weeks: number;
  readonly deload: boolean;
  readonly minutes: number;
  readonly warmUp: readonly ToldItem[];
  readonly items: readonly ToldItem[];
  readonly coolDown: readonly ToldItem[];
}

export interface ToldItem extends AskedItem {
  /** The exercise's name. */
  readonly name: string;
  /** Why it is in the plan, and why its sets are asked as they are; each sentence once. */
  readonly why: readonly string[];
}

interface Asked {
  readonly catalog: Catalog;
  readonly today: string;
}

/** The last answer of each journal that is in memory: ten years of training take a tenth of a second (measured). */
const answers = new WeakMap<JournalState, Asked & { readonly session: NextSession | null }>();

/** Null without a plan, and where it holds no session any more. */
export function nextSession(state: JournalState, { catalog, today }: Asked): NextSession | null {
  const known = answers.get(state);
  if (known?.today === today && known.catalog === catalog) return known.session;
  const session = findNext(state, { catalog, today });
  answers.set(state, { catalog, today, session });
  return session;
}

function findNext(state: JournalState, { catalog, today }: Asked): NextSession | null {
  const due = dueSessions(state).find(
    ({ status, date }) => status === "open" || (status === "due" && date >= today),
  );
  if (due === undefined || state.plan === null) return null;
  const { date, plannedDate, week, deload, session } = due;
  const { profile, weeks } = state.plan.plan;
  const days = trainingDays(state).filter((day) => day.date < date);
  const asked = askedSession(session, morningOf({ state, profile, catalog, date, days }));
  const told = (items: readonly AskedItem[]) => items.map((item) => toldItem(item, { state, catalog }));
  return {
    date,
    plannedDate,
    status: due.status === "open" ? "open" : "due",
    week,
    weeks: weeks.length,
    deload,
    minutes: session.minutes,
    warmUp: told(asked.warmUp),
    items: told(asked.items),
    coolDown: told(asked.coolDown),
  };
}

function toldItem(
  asked: AskedItem,
  { state, catalog }: { readonly state: JournalState; readonly catalog: Catalog },
): ToldItem {
  const names = namesFor(catalog, state.unit);
  const reasons: readonly Reason[] = [...asked.item.reasons, ...asked.sets.flatMap((set) => set.reasons)];
  const why = [...new Set(reasons.map((reason) => reasonSentence(reason, names)))];
  return { name: names.exercise(asked.item.exercise), why, ...asked };
}
