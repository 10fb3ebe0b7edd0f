// Did every session and week stay inside its hard limits? Minutes, spine budget, caps, spacing of hinges and
// unsupported rows, weekly rise, warm-up on short days. `items` only, except for time.
// Rise: against the last loading week, all 15 groups, at most max(20 %, 2 sets). Adjacent = consecutive dates, also
// across weeks and in deloads; the weekly cap (scaled) binds all 15 groups; hinge and row on one day are allowed. Spine budget counts plain sets (a drop is lighter).
import type { Plan } from "@dorsal/engine";
import { areAdjacent } from "../facts/calendar.ts";
import { ALL_GROUPS, EPSILON } from "../facts/counting.ts";
import { isHinge, isUnsupportedRow } from "../facts/movement-kinds.ts";
import { sessionSeconds } from "../facts/session-time.ts";
import { sessionCap, spineBudget, volumeRange } from "../facts/volume-ranges.ts";
import { placeOfItem, placeOfSession, type SessionFacts, type WeekFacts } from "../facts/week-facts.ts";
import { brokenWhen, type Violation } from "../violation.ts";

/** From one loading week to the next a group may grow by a fifth, or by two sets where that is more (science 3.2). */
const RISE_SHARE = 0.2;
const RISE_SETS = 2;
/** At this length there is room for ramp sets only (Iversen 2021: only specific warm-up when time is short). */
const SHORT_SESSION_MIN = 15;

export function hardRuleViolations(plan: Plan, weeks: readonly WeekFacts[]): Violation[] {
  const sessions = weeks.flatMap((week) => week.sessions);
  return [
    ...sessions.flatMap((session) => sessionLimits(plan, session)),
    ...sessions.flatMap((session) => warmUpRules(plan, session)),
    ...hingesBesideRows(sessions),
    ...weeks.flatMap(rises),
    ...weeks.flatMap((week) => weeklyCaps(plan, week)),
  ];
}

function sessionLimits({ profile }: Plan, session: SessionFacts): Violation[] {
  const where = placeOfSession(session);
  const seconds = sessionSeconds(session);
  const spine = session.work.reduce((sum, { item, exercise }) => sum + item.sets * exercise.spineLoad, 0);
  const cap = sessionCap(profile.level);
  const over = ALL_GROUPS.filter((group) => session.sets[group] > cap + EPSILON);
  return [
    ...brokenWhen(
      seconds > profile.minutes * 60 + EPSILON,
      "session_minutes",
      where,
      `${seconds} s of ${profile.minutes * 60}`,
    ),
    ...brokenWhen(
      spine > spineBudget(profile.level),
      "spine_budget",
      where,
      `${spine} of ${spineBudget(profile.level)}`,
    ),
    ...over.map((group) => ({
      rule: "session_cap",
      where,
      what: `${group} ${session.sets[group]} of ${cap}`,
    })),
  ];
}

function warmUpRules({ profile }: Plan, session: SessionFacts): Violation[] {
  const where = placeOfSession(session);
  const { warmUp, coolDown, items } = session.session;
  const short = profile.minutes <= SHORT_SESSION_MIN;
  const strays = session.around.filter(
    ({ item }) => item.kind === "ramp" && !items.some(({ exercise }) => exercise === item.exercise),
  );
  return [
    ...brokenWhen(
      short && warmUp.some(({ kind }) => kind !== "ramp"),
      "short_warm_up",
      where,
      "more than ramp sets",
    ),
    ...brokenWhen(short && coolDown.length > 0, "short_cool_down", where, "has a cool-down"),
    ...brokenWhen(
      coolDown.some(({ kind }) => kind === "ramp"),
      "ramp_place",
      where,
      "ramp sets in the cool-down",
    ),
    ...strays.map((facts) => ({ rule: "ramp_of", where: placeOfItem(facts), what: "ramps to nothing" })),
  ];
}

function hingesBesideRows(sessions: readonly SessionFacts[]): Violation[] {
  const hinges = sessions.filter(({ work }) => work.some(({ exercise }) => isHinge(exercise)));
  const rows = sessions.filter(({ work }) => work.some(({ exercise }) => isUnsupportedRow(exercise)));
  return hinges.flatMap((hinge) =>
    rows
      .filter((row) => areAdjacent(hinge.session.date, row.session.date))
      .map((row) => ({
        rule: "hinge_beside_row",
        where: placeOfSession(hinge),
        what: `unsupported row on ${row.session.date}`,
      })),
  );
}

function rises({ week, sets, before }: WeekFacts): Violation[] {
  if (week.deload || !before) return [];
  return ALL_GROUPS.flatMap((group) => {
    const last = before.sets[group];
    const most = last + Math.max(RISE_SHARE * last, RISE_SETS);
    return brokenWhen(
      sets[group] > most + EPSILON,
      "weekly_rise",
      `w${week.number}`,
      `${group} from ${last} to ${sets[group]}`,
    );
  });
}

function weeklyCaps({ profile }: Plan, { week, sets }: WeekFacts): Violation[] {
  return ALL_GROUPS.flatMap((group) => {
    const { cap } = volumeRange(profile.level, group);
    return brokenWhen(
      sets[group] > cap + EPSILON,
      "weekly_cap",
      `w${week.number}`,
      `${group} ${sets[group]} of ${cap}`,
    );
  });
}
