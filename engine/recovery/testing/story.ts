// How is a story told? A lifter, a plan, and dated lines of what happened; "proposals?" and "may EXERCISE?" ask the coach,
// "yes" and "no" answer the first proposal on the table, "no to all" every one. Bars part visits on planned days in a row.
import type { Catalog } from "@dorsal/content";
import type { JournalEvent } from "../../journal/events.ts";
import { evolve } from "../../journal/evolve.ts";
import { dueSessions } from "../../journal/planned-sessions.ts";
import { EMPTY_JOURNAL, type JournalState } from "../../journal/state.ts";
import { parsed } from "../../plan/testing/lifter.ts";
import { mayTrain } from "../pain/may-train.ts";
import type { Proposal } from "../proposal.ts";
import { proposals } from "../proposals.ts";
import { readinessOn } from "../readiness.ts";
import { mayText, proposalText, readinessText } from "./said.ts";
import { checkInOf, painOf, visitOf } from "./told-events.ts";
import { writtenPlan } from "./written-plan.ts";

export interface Line {
  readonly date: string;
  readonly verb: string;
  readonly rest: string;
}

export interface Story {
  readonly title: string;
  readonly state: JournalState;
  readonly lines: readonly Line[];
}

const VERBS = /^(\d{4}-\d\d-\d\d)\s+(trains|check-in|pain|proposals\?|may|ready\?|yes|no to all|no)\s*(.*)$/;

export function readStory(text: string, catalog: Catalog): Story {
  const told = text.split("\n").filter((line) => line.trim() !== "");
  const value = (key: string) =>
    told
      .find((line) => line.startsWith(`${key} `))
      ?.slice(key.length)
      .trim();
  const profile = parsed(JSON.parse(value("lifter") ?? "{}"));
  const deloads = (value("deloads") ?? "").split(" ").map(Number);
  const plan = value("plan");
  const events: JournalEvent[] = [{ type: "ProfileSaved", data: { profile } }];
  if (plan !== undefined)
    events.push({
      type: "PlanAdopted",
      data: { planId: "plan", plan: writtenPlan(plan, { profile, catalog, deloads }) },
    });
  const state = events.reduce(evolve, EMPTY_JOURNAL);
  const lines = told.filter((line) => /^\d{4}-/.test(line)).flatMap((line) => linesOf(line, state));
  const title = told
    .filter((line) => line.startsWith("#"))
    .join(" ")
    .replaceAll("#", "")
    .trim();
  return { title, state, lines: lines.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) };
}

function linesOf(text: string, state: JournalState): readonly Line[] {
  const [, date = "", verb = "", rest = ""] = VERBS.exec(text) ?? [];
  if (verb === "") throw new Error(`not a line of a story: "${text}"`);
  if (verb !== "trains") return [{ date, verb, rest }];
  const [, exercise = "", visits = ""] = /^(\w+) (.*)$/.exec(rest) ?? [];
  const days = dueSessions(state)
    .map((due) => due.date)
    .filter((day) => day >= date);
  return visits.split("|").map((visit, i) => ({
    date: i === 0 ? date : (days[i] ?? date),
    verb,
    rest: `${exercise} ${visit.trim()}`,
  }));
}

/** The state after every line, and what the coach said. */
export function tellStory(
  story: Story,
  catalog: Catalog,
): { readonly state: JournalState; readonly said: string } {
  let { state } = story;
  const said: string[] = [];
  for (const line of story.lines) {
    state = eventsOf(line, state, catalog).reduce(evolve, state);
    said.push(...answersTo(line, state, catalog));
  }
  return { state, said: said.join("\n") };
}

function eventsOf(
  { date, verb, rest }: Line,
  state: JournalState,
  catalog: Catalog,
): readonly JournalEvent[] {
  switch (verb) {
    case "trains":
      return visitOf(state, date, rest);
    case "check-in":
      return [{ type: "CheckInRecorded", data: checkInOf(date, rest) }];
    case "pain":
      return [{ type: "PainNoted", data: painOf(date, rest) }];
    case "yes":
      return answered(proposals({ state, catalog, today: date }).slice(0, 1), date, "accepted");
    case "no":
      return answered(proposals({ state, catalog, today: date }).slice(0, 1), date, "refused");
    case "no to all":
      return answered(proposals({ state, catalog, today: date }), date, "refused");
    default:
      return [];
  }
}

/** One event for each proposal that got an answer. */
export function answered(
  all: readonly Proposal[],
  date: string,
  answer: "accepted" | "refused",
): readonly JournalEvent[] {
  return all.map(({ proposalId, about }) => ({
    type: "ProposalAnswered",
    data: { proposalId, about, answer, answeredAt: `${date}T20:00:00.000+00:00` },
  }));
}

function answersTo({ date, verb, rest }: Line, state: JournalState, catalog: Catalog): readonly string[] {
  const evidence = { state, catalog, today: date };
  switch (verb) {
    case "proposals?": {
      const all = proposals(evidence);
      return [
        `${date}  ${all.length === 0 ? "nothing to propose" : "proposes"}`,
        ...all.flatMap(proposalText),
      ];
    }
    case "may": {
      const exercise = rest.replace("?", "");
      return [`${date}  ${exercise}: ${mayText(mayTrain(exercise, evidence))}`];
    }
    case "ready?":
      return [`${date}  ${readinessText(readinessOn(state.checkIns, date))}`];
    case "yes":
    case "no":
    case "no to all":
      return [`${date}  the lifter says ${verb}`];
    default:
      return [];
  }
}
