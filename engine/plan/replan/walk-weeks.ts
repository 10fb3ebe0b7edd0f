// How is the rest of a plan drafted? Week by week: what stands is read, what is open is filled, and every loading week is
// made legal against the last one. A deload takes its exercises from the last loading week.
import type { Plan } from "../../training/plan.ts";
import type { Weekday } from "../../training/profile.ts";
import { tiresSpine } from "../candidates/movement-kinds.ts";
import { type DraftItem, type DraftSession, draftHardSets, type Planning } from "../periodise/draft.ts";
import type { DraftedWeek } from "../periodise/periodise.ts";
import { deloadRir, loadingRir } from "../periodise/rir.ts";
import { rhythmOf, type WeekRhythm } from "../periodise/week-rhythm.ts";
import { lightened } from "./lighter-session.ts";
import { hangingOf, idOf, makeLegal, type OpenSession, type Setting, type Trim } from "./make-legal.ts";
import type { OpenWeek, Slot } from "./open-weeks.ts";
import { draftOf, readSession } from "./read-draft.ts";

export interface WalkedWeek {
  readonly open: OpenWeek;
  readonly sessions: readonly OpenSession[];
  readonly drafted: DraftedWeek;
  readonly trims: readonly Trim[];
}

/** What a week is filled from. */
export interface Filling {
  readonly open: OpenWeek;
  readonly rhythm: WeekRhythm;
  /** Of the last loading week, by weekday. */
  readonly last: ReadonlyMap<Weekday, DraftSession>;
  readonly setting: Setting;
}

export interface Walk {
  readonly plan: Plan;
  readonly planning: Planning;
  readonly open: readonly OpenWeek[];
  readonly deloads: readonly boolean[];
  readonly asked: ReadonlySet<string>;
  /** The open sessions of a loading week, before the rules are asked. */
  readonly load: (filling: Filling, sessions: readonly OpenSession[]) => readonly OpenSession[];
  /** A session of a deload week; half of the last loading week's where absent. */
  readonly lighten?: (slot: Slot, filling: Filling) => DraftSession;
}

interface Stand {
  readonly last: ReadonlyMap<Weekday, DraftSession>;
  readonly before: Setting["before"];
  readonly previous: Setting["previous"];
}

export function walkWeeks(walk: Walk): readonly WalkedWeek[] {
  const rhythms = rhythmOf(walk.deloads);
  const [first] = walk.open;
  let stand = standBefore(first?.number ?? 1, walk);
  return walk.open.map((open) => {
    const rhythm = rhythms[open.number - 1] ?? {
      number: open.number,
      deload: false,
      position: 0,
      stretch: 1,
    };
    const week = rhythm.deload
      ? deloading(open, rhythm, { walk, stand })
      : loading(open, rhythm, { walk, stand });
    stand = standAfter(week, stand);
    return week;
  });
}

/** What the weeks before the seam leave behind. */
function standBefore(seam: number, { plan, planning }: Walk): Stand {
  const past = plan.weeks.slice(0, seam - 1);
  const loaded = past.findLast(({ deload }) => !deload);
  const previous = past.flatMap(({ sessions }) => sessions).at(-1);
  const drafts = loaded?.sessions.map((session) => [session.day, readSession(session, planning)] as const);
  return {
    last: new Map(drafts),
    before: drafts ? sumsOf(drafts.map(([, draft]) => draft)) : null,
    previous: previous ? endOf(previous.date, readSession(previous, planning)) : null,
  };
}

function sumsOf(drafts: readonly DraftSession[]): NonNullable<Setting["before"]> {
  const items = drafts.flatMap((draft) => draft.items);
  return { sets: draftHardSets(items), hanging: hangingOf(items) };
}

function endOf(date: string, { items }: DraftSession): NonNullable<Setting["previous"]> {
  return { date, tiring: items.some(({ candidate }) => tiresSpine(candidate.exercise)) };
}

function standAfter({ sessions, drafted }: WalkedWeek, stand: Stand): Stand {
  const end = sessions.at(-1);
  const previous = end ? endOf(end.slot.date, end.draft) : stand.previous;
  if (drafted.rhythm.deload) return { ...stand, previous };
  const settled = sessions.map(({ slot, draft }) => [slot.day, withReserve(draft, drafted)] as const);
  const last = new Map([...stand.last, ...settled]);
  return { last, before: sumsOf(sessions.map(({ draft }) => draft)), previous };
}

interface From {
  readonly walk: Walk;
  readonly stand: Stand;
}

function fillingOf(open: OpenWeek, rhythm: WeekRhythm, { walk, stand }: From): Filling {
  const { planning, asked } = walk;
  const { before, previous } = stand;
  return {
    open,
    rhythm,
    last: stand.last,
    setting: { planning, week: open.number, before, previous, asked },
  };
}

function loading(open: OpenWeek, rhythm: WeekRhythm, from: From): WalkedWeek {
  const { planning } = from.walk;
  const filling = fillingOf(open, rhythm, from);
  const asked = from.walk.load(filling, standing(open, planning));
  const { sessions, trims } = makeLegal(asked, filling.setting);
  return { open, sessions, trims, drafted: draftedWeek(sessions, rhythm, planning) };
}

/** Every session as it stands; an open date without one is empty. */
function standing({ slots }: OpenWeek, planning: Planning): readonly OpenSession[] {
  return slots.map((slot) => ({ slot, draft: draftOf(slot.old, slot.day, planning) }));
}

function deloading(open: OpenWeek, rhythm: WeekRhythm, from: From): WalkedWeek {
  const { walk } = from;
  const filling = fillingOf(open, rhythm, from);
  const lighten =
    walk.lighten ?? ((slot: Slot) => lightened(filling.last.get(slot.day), slot.day, walk.planning));
  const sessions = standing(open, walk.planning).map((session) =>
    session.slot.fixed ? session : { ...session, draft: lighten(session.slot, filling) },
  );
  return { open, sessions, trims: [], drafted: draftedWeek(sessions, rhythm, walk.planning) };
}

function withReserve(draft: DraftSession, drafted: DraftedWeek): DraftSession {
  const items = draft.items.map((item) => {
    const rir = drafted.rir(item);
    return rir === undefined ? item : { ...item, rir };
  });
  return { ...draft, items };
}

/** The same item, whose reserve follows from the week. */
export function withoutReserve({ rir: _, ...item }: DraftItem): DraftItem {
  return item;
}

/** A deload follows the hardest week of its wave. */
const END_OF_WAVE = { position: 2, stretch: 3 };

function draftedWeek(
  sessions: readonly OpenSession[],
  rhythm: WeekRhythm,
  { profile }: Planning,
): DraftedWeek {
  const wave = (item: DraftItem) =>
    rhythm.deload
      ? deloadRir(loadingRir(item.candidate, profile, { ...rhythm, ...END_OF_WAVE }))
      : loadingRir(item.candidate, profile, rhythm);
  return { rhythm, week: sessions.map(({ draft }) => draft), rir: (item) => item.rir ?? wave(item) };
}

export function hasExercise({ items }: DraftSession, exercise: string): boolean {
  return items.some((item) => idOf(item) === exercise);
}
