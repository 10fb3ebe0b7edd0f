// The circumstances changed: what does a usual week look like now? Everything that is still possible stays on its day; what is
// not finds the exercise most like it; then the week is made legal, and gaps worth filling are filled.
import type { Weekday } from "../../training/profile.ts";
import { arrange, inOrder, isUnkindGrip } from "../arrange/arrange.ts";
import type { Candidate } from "../candidates/candidates.ts";
import {
  type DraftItem,
  type DraftSession,
  type DraftWeek,
  draftItem,
  draftWeek,
  type Planning,
} from "../periodise/draft.ts";
import { mayDrop } from "../periodise/raise-week.ts";
import { setDose } from "../volume/dose.ts";
import { daysOf, fillWeek, type Midway, midwayProblem } from "./fill-week.ts";
import { mayPair } from "./hand-edit.ts";
import { likeness } from "./likeness.ts";
import { idOf, makeLegal, type OpenSession, type Setting, type Trim } from "./make-legal.ts";
import { mostSetsOf } from "./most-sets.ts";
import { kindOfDay, placeOfDay } from "./read-draft.ts";

export interface Refit {
  /** By training day, in the order of the dates. */
  readonly week: DraftWeek;
  readonly trims: readonly Trim[];
  /** "mon seated_cable_row" -> what took its place. */
  readonly substitutes: ReadonlyMap<string, string>;
}

export interface RefitInput extends Midway {
  /** The week as the plan had it, by weekday. */
  readonly current: ReadonlyMap<Weekday, DraftSession>;
  readonly old: Planning;
  /** Newly wished for: they take the place of what is most like them. */
  readonly wished: readonly string[];
  readonly setting: Setting;
}

export function refitWeek(input: RefitInput): Refit {
  const substitutes = new Map<string, string>();
  const kept = daysInOrder(input.planning).map((day) => keptSession(day, input, substitutes));
  const wishedFor = withWishes(kept, input, substitutes);
  const problem = midwayProblem(input);
  const { candidates, ...rest } = input.planning;
  const planning: Planning = { ...rest, candidates, problem };
  const paired = draftWeek(daysOf(wishedFor, problem), planning);
  const { sessions, trims } = makeLegal(asSessions(paired, input), input.setting);
  const filled = draftWeek(
    fillWeek(
      daysOf(
        sessions.map(({ draft }) => draft),
        problem,
      ),
      problem,
    ),
    planning,
  );
  const week = asBefore(arrange(filled, input.planning), input);
  const again = makeLegal(asSessions(week, input), input.setting);
  return {
    week: again.sessions.map(({ draft }) => draft),
    trims: [...trims, ...again.trims],
    substitutes,
  };
}

export function daysInOrder(planning: Planning): readonly Weekday[] {
  return [...planning.profile.days].sort((a, b) => placeOfDay(a, planning) - placeOfDay(b, planning));
}

/** A usual week on the dates of the first one: the rules that look at neighbouring days see them. */
function asSessions(week: DraftWeek, { planning }: RefitInput): readonly OpenSession[] {
  return daysInOrder(planning).flatMap((day, i) => {
    const draft = week[i];
    const slot = { day, date: planning.problem.dates[i] ?? "", old: null, fixed: false };
    return draft ? [{ slot, draft }] : [];
  });
}

function keptSession(day: Weekday, input: RefitInput, substitutes: Map<string, string>): DraftSession {
  const { planning, current } = input;
  const dayKind = kindOfDay(day, planning);
  const before = current.get(day)?.items ?? [];
  const taken = new Set(before.map(idOf).filter((id) => planning.candidates.has(id)));
  const items = before.flatMap((item): DraftItem[] => {
    const still = planning.candidates.get(idOf(item));
    const candidate = still ?? mostAlike(item.candidate, { planning, taken });
    if (!candidate) return [];
    if (!still) substitutes.set(`${day} ${idOf(item)}`, candidate.exercise.id);
    taken.add(candidate.exercise.id);
    const sets = Math.min(item.sets, mostSetsOf(candidate.exercise.id, planning));
    return [draftItem(candidate, planning.profile, { kind: dayKind, sets })];
  });
  return { dayKind, items };
}

const ALIKE_ENOUGH = 0.75; // of a set's credit, design choice: less is no substitute but another exercise

interface Choosing {
  readonly planning: Planning;
  readonly taken: ReadonlySet<string>;
}

function mostAlike(from: Candidate, { planning, taken }: Choosing): Candidate | null {
  let best: { candidate: Candidate; like: number } | null = null;
  for (const option of planning.problem.options) {
    const { candidate } = option;
    if (taken.has(candidate.exercise.id) || candidate.exercise.id === from.exercise.id) continue;
    const price = option.cautionPerSet + option.dislikePerSet + option.difficultyPerSet;
    const like = likeness(from.exercise, candidate.exercise) - price;
    if (like >= ALIKE_ENOUGH && (!best || like > best.like + 1e-9)) best = { candidate, like };
  }
  return best?.candidate ?? null;
}

/** Each new wish takes the place of what is most like it, on one day. */
function withWishes(week: DraftWeek, input: RefitInput, substitutes: Map<string, string>): DraftWeek {
  const days = daysInOrder(input.planning);
  return input.wished.reduce<DraftWeek>((current, wish) => {
    const candidate = input.planning.candidates.get(wish);
    const there = current.some(({ items }) => items.some((item) => idOf(item) === wish));
    if (!candidate?.exercise.countsAsHardSet || there) return current;
    const places = current.flatMap(({ items }, day) =>
      items
        .filter((item) => !input.planning.profile.prefer.includes(idOf(item)))
        .map((item) => ({ day, item, like: likenessTo(item, candidate) })),
    );
    places.sort((a, b) => b.like - a.like || a.day - b.day);
    const [place] = places;
    if (!place || place.like < ALIKE_ENOUGH) return withExtra(current, candidate, input);
    substitutes.set(`${days[place.day]} ${idOf(place.item)}`, wish);
    return current.map((session, day) => {
      if (day !== place.day) return session;
      const sets = Math.min(place.item.sets, mostSetsOf(wish, input.planning));
      const on = { kind: session.dayKind, sets };
      const fresh = draftItem(candidate, input.planning.profile, on);
      return { ...session, items: session.items.map((item) => (item === place.item ? fresh : item)) };
    });
  }, week);
}

/** A small movement does not take the place of a main lift, nor the other way round. */
function likenessTo({ candidate }: DraftItem, wish: Candidate): number {
  const alike = (candidate.exercise.category === "main") === (wish.exercise.category === "main");
  return likeness(wish.exercise, candidate.exercise) - (alike ? 0 : 1);
}

/** Nothing is like it: it joins the shortest session. */
function withExtra(week: DraftWeek, candidate: Candidate, { planning }: RefitInput): DraftWeek {
  const sets = week.map(({ items }) => items.reduce((sum, item) => sum + item.sets, 0));
  const day = sets.indexOf(Math.min(...sets));
  return week.map((session, i) => {
    if (i !== day) return session;
    const on = { kind: session.dayKind, sets: planning.problem.minSets };
    return { ...session, items: [...session.items, draftItem(candidate, planning.profile, on)] };
  });
}

/** What is kept is kept as it was: its grip, its pair, its drop set, and repetitions chosen by hand. */
function asBefore(week: DraftWeek, input: RefitInput): DraftWeek {
  const days = daysInOrder(input.planning);
  return week.map((session, i) => {
    const day = days[i];
    const before = day ? input.current.get(day) : undefined;
    if (!before) return session;
    const restored = session.items.map((item) => {
      const was = before.items.find((one) => idOf(one) === idOf(item));
      return was ? likeBefore(item, { was, before, input }) : item;
    });
    const items = restored.map((item) => paired(item, { before, items: restored, input }));
    return { ...session, items: inOrder({ ...session, items }, input.planning) };
  });
}

interface Before {
  readonly was: DraftItem;
  readonly before: DraftSession;
  readonly input: RefitInput;
}

function likeBefore(item: DraftItem, { was, before, input }: Before): DraftItem {
  const { profile } = input.planning;
  const { exercise } = item.candidate;
  const keepsGrip =
    was.grip !== null && exercise.grips.includes(was.grip) && !isUnkindGrip(was.grip, profile);
  const usual = setDose(exercise, input.old.profile, before.dayKind);
  const byHand =
    was.dose.reps !== undefined &&
    was.dose.reps.join() !== usual.reps?.join() &&
    exercise.id !== "negative_pull_up";
  const kept: DraftItem = {
    ...item,
    ...(keepsGrip && { grip: was.grip }),
    ...(byHand && { dose: was.dose, restS: was.restS }),
  };
  return was.drops > 0 && mayDrop(kept, profile) ? { ...kept, drops: was.drops } : kept;
}

interface Pairing {
  readonly before: DraftSession;
  readonly items: readonly DraftItem[];
  readonly input: RefitInput;
}

/** A pair of before stays one where both are there with equal sets, and neither has found another. */
function paired(item: DraftItem, { before, items, input }: Pairing): DraftItem {
  if (item.partner !== null) return item;
  const was = before.items.find((one) => idOf(one) === idOf(item))?.partner;
  const partner = items.find((one) => idOf(one) === was);
  const free = partner && partner.partner === null && partner.sets === item.sets;
  return free && mayPair(item.candidate, partner.candidate, input.planning)
    ? { ...item, partner: idOf(partner) }
    : item;
}
