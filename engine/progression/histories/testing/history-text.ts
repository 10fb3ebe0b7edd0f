// How is a history read? Week by week: what was asked with its reasons, what was done, what the coach thought of the strength
// (and what it truly was), and what was proposed.
import { pullUpRoad } from "../../../goals/pull-up-road/pull-up-road.ts";
import { trainingDays } from "../../../journal/training-days.ts";
import { proposalText } from "../../../recovery/testing/said.ts";
import { daysBetween, weekdayOf } from "../../../training/calendar.ts";
import type { Reason } from "../../../training/reason.ts";
import type { SetFacts, SetPrescription } from "../../../training/set.ts";
import { FITTED_MODEL } from "../../forecast/forecast-model.ts";
import { strengthForecast } from "../../forecast/strength/strength-forecast.ts";
import type { AnswerTold, Coached, SessionTold, VisitTold } from "./coached-history.ts";
import { strengthOn } from "./simulated-lifter.ts";

export function historyText(sessions: readonly SessionTold[], coached: Coached): string {
  const lines: string[] = [];
  let week = 0;
  for (const [at, session] of sessions.entries()) {
    if (session.week !== week) lines.push(...weekLines(session, coached));
    week = session.week;
    lines.push(...sessionLines(session, sessions[at - 1]));
  }
  return `${lines.join("\n")}\n`;
}

function weekLines(session: SessionTold, coached: Coached): readonly string[] {
  const mark = session.deload ? " (lighter)" : "";
  return ["", `week ${session.week}${mark}`, ...knownLines(session, coached), ...roadLines(session, coached)];
}

/** What the coach takes the strength for, beside the truth. */
function knownLines({ knowledge, date }: SessionTold, { history }: Coached): readonly string[] {
  return [...history.strengths].flatMap(([exercise, points]) => {
    const known = strengthForecast(knowledge.strength, { exercise, date }, FITTED_MODEL);
    if (known === null) return [];
    const [level, low, high] = [known.level, known.low, known.high].map((ln) => shown(Math.exp(ln), 1));
    const truth = shown(strengthOn(points, date), 1);
    return [`  knows   ${exercise} ${level} (${low}-${high}), truly ${truth} kg`];
  });
}

function roadLines(
  { state, knowledge, date }: SessionTold,
  { profile, catalog }: Coached,
): readonly string[] {
  if (profile.goal !== "first_pull_up") return [];
  const road = pullUpRoad({ days: trainingDays(state), profile, catalog, today: date, knowledge });
  const { when, predicted, nextStep, stages } = road;
  const done = stages.filter((stage) => stage.done !== null).map(({ id }) => id);
  const range = when?.range ?? null;
  const ahead =
    when === null
      ? "no more to foretell"
      : range === null
        ? `no day for ${when.pullUps}: ${"why" in when ? when.why.why : ""}`
        : `${when.pullUps} around ${range.likely} (${range.earliest} to ${range.latest ?? "over a year"})`;
  const today =
    predicted === null
      ? ""
      : `, today ${predicted.isFloor ? "at least " : ""}${shown(predicted.e1rmKg, 0)} kg for one`;
  const { step, ...details } = nextStep;
  return [
    `  road    done: ${done.join(" ") || "nothing yet"}; ${ahead}${today}`,
    `  step    ${step} ${fields(details)}`,
  ];
}

function sessionLines(session: SessionTold, before: SessionTold | undefined): readonly string[] {
  const { date, told, visits, proposed, answers } = session;
  const off = before === undefined ? 0 : daysBetween(before.date, date);
  const day = `${weekdayOf(date)} ${date}`;
  return [
    `  ${day}${off > 14 ? ` after ${off} days` : ""}`,
    ...told.filter(({ verb }) => verb === "check-in").map(({ rest }) => `    says    ${rest}`),
    ...newProposals(proposed, before?.proposed ?? []).flatMap(proposalText),
    ...answers.flatMap(answerLines),
    ...visits.flatMap(visitLines),
    ...told
      .filter(({ verb, date: on }) => verb === "pain" && on === date)
      .map(({ rest }) => `    pain    ${rest}`),
  ];
}

function answerLines({ said, differences, refused }: AnswerTold): readonly string[] {
  const changes = differences.map(({ kind, ...details }) => `      plan ${kind} ${fields(details)}`);
  return [`    answers ${said}`, ...changes, ...(refused === null ? [] : [`      plan stays: ${refused}`])];
}

function newProposals(
  now: SessionTold["proposed"],
  before: SessionTold["proposed"],
): SessionTold["proposed"] {
  const said = new Set(before.map((one) => proposalText(one).join()));
  return now.filter((one) => !said.has(proposalText(one).join()));
}

function visitLines({ exercise, sets, refused }: VisitTold): readonly string[] {
  const [first] = sets;
  if (first === undefined) return [`    ${exercise}  not today: ${refused ?? "nothing asked"}`];
  const working = sets.filter(({ done }) => done.setType === "working");
  const drops = sets.filter(({ done }) => done.setType === "drop").map(({ done }) => doneText(done, null));
  const groups = grouped(working.map(({ done }) => done));
  const name = first.asked.exercise === exercise ? exercise : `${exercise} -> ${first.asked.exercise}`;
  return [
    `    ${name}  asks ${askedText(first.asked)}  does ${[...groups, ...drops.map((drop) => `drop ${drop}`)].join(", ")}`,
    `      why  ${first.asked.reasons.map(reasonText).join("; ")}${forecastText(first.asked)}`,
    ...changesToday(working),
  ];
}

/** What set by set was not simply the same again. */
function changesToday(sets: VisitTold["sets"]): readonly string[] {
  return sets.flatMap(({ asked }, i) => {
    const reasons = asked.reasons.filter(({ why }) => why !== "as_asked");
    if (i === 0 || reasons.length === 0 || reasons.every((one) => isIn(one, sets[i - 1]?.asked))) return [];
    return [`      set ${asked.setNumber}  ${askedText(asked)}: ${reasons.map(reasonText).join("; ")}`];
  });
}

function isIn(reason: Reason, asked: SetPrescription | undefined): boolean {
  return (asked?.reasons ?? []).some((one) => reasonText(one) === reasonText(reason));
}

function askedText(asked: SetPrescription): string {
  const load = loadText(asked);
  if (asked.seconds !== undefined) return `${load}${asked.seconds} s`;
  const range = asked.reps === undefined ? "" : ` (${asked.reps.join("-")})`;
  const rir = asked.rir === undefined ? "" : ` @${asked.rir}`;
  const failure = asked.toFailure ? " to failure" : "";
  return `${load}${asked.targetReps ?? asked.reps?.[0] ?? ""}${range}${rir}${failure}`;
}

/** "25 kg: 8@4 8@3": sets of one load together. */
function grouped(sets: readonly SetFacts[]): readonly string[] {
  const groups: string[] = [];
  let last: string | null = null;
  for (const set of sets) {
    const load = loadText(set);
    if (load === last) groups.push(`${groups.pop()} ${doneText(set, load)}`);
    else groups.push(doneText(set, null));
    last = load;
  }
  return groups;
}

function doneText(set: SetFacts, loadSaid: string | null): string {
  const load = loadSaid === null ? loadText(set).replace(" x ", ": ") : "";
  if (set.seconds !== undefined) return `${load}${set.seconds}s`;
  return `${load}${set.reps}${set.rir === undefined ? "" : `@${set.rir}`}${set.toFailure ? "!" : ""}`;
}

function loadText({ loadKg, assistanceKg }: Pick<SetFacts, "loadKg" | "assistanceKg">): string {
  if (loadKg !== undefined) return `${loadKg} kg x `;
  return assistanceKg !== undefined ? `${assistanceKg} kg help x ` : "";
}

function forecastText({ forecast }: SetPrescription): string {
  return forecast === undefined
    ? ""
    : `; expects ${forecast.reps} (${forecast.lowReps}-${forecast.highReps})`;
}

function reasonText({ why, ...numbers }: Reason): string {
  const said = fields(numbers);
  return said === "" ? why : `${why} ${said}`;
}

function fields(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key} ${typeof value === "number" ? shown(value, 2) : value}`)
    .join(", ");
}

function shown(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
