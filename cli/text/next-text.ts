// What does the next session look like in a terminal? The day and what it rests on, the session, and what else the log shows.
import { type AskedItem, daysBetween, type Proposal, type Reason } from "@dorsal/engine";
import {
  constraintWords,
  counted,
  dayWithYear,
  inSentence,
  LEVEL_WORDS,
  listed,
  type Names,
  proposalAdvice,
  proposalTitle,
  reasonSentence,
  reviseRefusalSentence,
  WEEKDAY_NAMES,
} from "@dorsal/words";
import type { LogSignals } from "../next/log-signals.ts";
import type { Basis, NextSession } from "../next/next-session.ts";
import { LOOKED_AT_DAYS } from "../next/usual-session.ts";
import { ASKED_TITLES, askedItemText, loadOf, reasonsOf } from "./asked-item-text.ts";
import { shortDose } from "./dose.ts";
import { bullets, heading, paragraph } from "./page.ts";

export interface NextPage {
  readonly next: NextSession;
  readonly signals: LogSignals;
  readonly doubts: readonly string[];
  readonly today: string;
  readonly names: Names;
}

export function nextText(page: NextPage): string {
  const { next, signals, names, doubts } = page;
  const { asked, basis, morning } = next;
  const everywhere = everywhereOf(asked.items, names);
  const said = new Set(everywhere);
  const lines = [
    headline(page),
    paragraph(basisText(basis, page.today)),
    ...bullets([...guessText(next), ...doubts, ...everywhere]),
    ...preparation("Warm up", asked.warmUp, names),
    ASKED_TITLES,
    ...asked.items.flatMap((item, at) =>
      askedItemText(item, { label: `${at + 1}`, names, said, isPlanned: basis.kind === "plan" }),
    ),
    ...preparation("Cool down", asked.coolDown, names),
    paragraph("Each set follows the one before: what was left in reserve decides the next load.", "     "),
    ...section("Left out or shortened", changesText(basis, names)),
    ...section("What your log shows", shownText(signals, names)),
    ...section("Names that nobody knows", namesText(signals, morning.catalog.exercises)),
  ];
  return `${lines.join("\n")}\n`;
}

function headline({ next: { date, asked }, today }: NextPage): string {
  const when = date === today ? "Today" : "Next";
  return `${when}: ${WEEKDAY_NAMES[asked.session.day]} ${dayWithYear(date)}, about ${counted(Math.round(asked.session.minutes), "minute")}`;
}

function basisText(basis: Basis, today: string): string {
  if (basis.kind === "plan") {
    return `Week ${basis.week} of ${basis.weeks} of your plan${basis.deload ? ", a lighter one" : ""}.`;
  }
  const over = basis.planIsOver ? "Your plan holds no session any more. " : "";
  const { visits, lastDate } = basis;
  const often = visits > 1 ? counted(visits, "time") : "once";
  const isRecent = daysBetween(lastDate, today) <= LOOKED_AT_DAYS;
  const weeks = isRecent ? "eight weeks" : "the last eight weeks of your log";
  const last = `${visits > 1 ? "last " : ""}on ${dayWithYear(lastDate)}`;
  return `${over}By your log, this session is due: you did it ${often} in ${weeks}, ${last}.`;
}

function guessText({ basis, morning: { profile } }: NextSession): readonly string[] {
  if (basis.kind === "plan" || basis.guessedFromWeeks === null) return [];
  const { level } = profile;
  const body = profile.bodyMassKg === undefined ? " Your body mass is not known." : "";
  return [
    `Nobody told who you are. ${counted(basis.guessedFromWeeks, "week")} with training make level ${level} of 5, ${inSentence(LEVEL_WORDS[level].name)}, at most; your kit is what the log used.${body} Pain, age and illness are not known: --profile tells them.`,
  ];
}

/** Reasons that a whole session shares. */
const WHOLE_SESSION: ReadonlySet<Reason["why"]> = new Set([
  "after_break",
  "after_illness",
  "wait_after_fever",
  "slower_after_65",
  "deload_same_load",
  "readiness_lighter",
  "readiness_more_reserve",
]);

function everywhereOf(items: readonly AskedItem[], names: Names): readonly string[] {
  const shared = items.flatMap((item) => reasonsOf(item).filter(({ why }) => WHOLE_SESSION.has(why)));
  const sentences = shared.map((reason) => reasonSentence(reason, names));
  return [...new Set(sentences)].filter((one) => sentences.filter((other) => other === one).length > 1);
}

/** Warm-up and cool-down in one wrapped line; the lighter sets of the first lift with their loads. */
function preparation(title: string, items: readonly AskedItem[], names: Names): readonly string[] {
  if (items.length === 0) return [""];
  const parts = items.flatMap(({ item, sets }) => {
    const name = names.exercise(item.exercise);
    if (item.kind !== "ramp") return [`${name} ${shortDose(item)}`];
    if (sets.length === 0) return [];
    return [
      `${name} ${sets.map((set) => [set.targetReps, loadOf(set, names)].filter(Boolean).join(" x ")).join(", ")}`,
    ];
  });
  return ["", paragraph(`${parts.join("; ")}.`, `     ${title}: `)];
}

function section(title: string, sentences: readonly string[]): readonly string[] {
  return sentences.length === 0 ? [] : [heading(title), ...bullets(sentences)];
}

function changesText(basis: Basis, names: Names): readonly string[] {
  if (basis.kind === "plan") return [];
  return [
    ...basis.leftOut.map(({ refusal }) => reviseRefusalSentence(refusal, names)),
    ...basis.trims.map(
      ({ exercise, from, to, rule }) =>
        `${names.exercise(exercise)}: ${counted(to, "set")} instead of ${from}, as ${constraintWords(rule)}.`,
    ),
  ];
}

function proposalText({ about, reasons, change }: Proposal, names: Names): string {
  const why = reasons.map((reason) => reasonSentence(reason, names));
  const advice =
    change === null ? [proposalAdvice(about, names)] : ["The app shows what a yes would change."];
  return [proposalTitle(about, names), ...why, ...advice].join(" ");
}

const SLIPS_SHOWN = 3;

function shownText({ stalls, proposals, slips }: LogSignals, names: Names): readonly string[] {
  const more = slips.length - SLIPS_SHOWN;
  return [
    ...proposals.map((proposal) => proposalText(proposal, names)),
    ...stalls.map((reason) => reasonSentence(reason, names)),
    ...slips
      .slice(0, SLIPS_SHOWN)
      .map(
        ({ date, exercise, e1rmKg }) =>
          `${names.exercise(exercise)} on ${dayWithYear(date)} looks like a slip: it would make a best single of ${names.load(Math.round(e1rmKg))}. Is it right? Until then it hardly counts.`,
      ),
    ...(more > 0 ? [`So do ${more} more, which --json lists.`] : []),
  ];
}

const NAMES_SHOWN = 8;

function namesText({ unknownNames }: LogSignals, catalogue: object): readonly string[] {
  if (unknownNames.length === 0) return [];
  const shown = unknownNames.slice(0, NAMES_SHOWN);
  const more = unknownNames.length - shown.length;
  const others = more === 0 ? [] : [`${more} more`];
  return [
    `${listed([...shown, ...others])}: none of the ${Object.keys(catalogue).length} exercises of the catalogue, so nothing is asked for them.`,
  ];
}
