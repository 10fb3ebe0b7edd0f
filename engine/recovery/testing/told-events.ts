// Which facts does a line of a story stand for? "check-in sleep 5 h, soreness 4"; "pain pull_up 4, morning 3, sharp";
// "trains pulldown_pronated 60 kg: 10 10 10@2".
import type { GroupId } from "@dorsal/content";
import type { JournalEvent, PainNoted } from "../../journal/events.ts";
import { dueSessions } from "../../journal/planned-sessions.ts";
import type { JournalState } from "../../journal/state.ts";
import { sets } from "../../progression/cases/history.ts";
import type { SetFacts, SetPrescription } from "../../training/set.ts";
import type { CheckIn, Illness } from "../check-in.ts";

const at = (date: string, time: string) => `${date}T${time}:00.000+00:00`;

export function checkInOf(date: string, text: string): CheckIn {
  const number = (pattern: RegExp) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const told = {
    sleepHours: number(/sleep ([\d.]+) h/),
    sleep: number(/sleep (\d)(?! ?h|\.)/),
    soreness: number(/soreness (\d)/),
    energy: number(/energy (\d)/),
    stress: number(/stress (\d)/),
    illness: /\b(none|cold|fever)\b/.exec(text)?.[1] as Illness | undefined,
    soreGroups: /sore ((?:\w+ ?)+)/.exec(text)?.[1]?.trim().split(" ") as readonly GroupId[] | undefined,
  };
  const answers = Object.fromEntries(Object.entries(told).filter(([, answer]) => answer !== undefined));
  return { checkInId: `check-in ${date}`, checkedAt: at(date, "07:00"), ...answers };
}

export function painOf(date: string, text: string): PainNoted {
  const [, exercise = "", during = ""] = /^(\w+) (\d+)/.exec(text) ?? [];
  const morning = /morning (\d+)/.exec(text)?.[1];
  const flag = /flag (\w+)/.exec(text)?.[1];
  return {
    painId: `pain ${date} ${exercise}`,
    notedAt: at(date, "19:00"),
    exercise,
    during: Number(during),
    sharp: text.includes("sharp"),
    redFlags: flag === undefined ? [] : [flag],
    ...(morning !== undefined && { nextMorning: Number(morning) }),
  };
}

/** One finished visit; it is the planned one where the plan has a session on that day. */
export function visitOf(state: JournalState, date: string, text: string): readonly JournalEvent[] {
  const [, exercise = "", done = ""] = /^(\w+) (.*)$/.exec(text) ?? [];
  const due = dueSessions(state).find((session) => session.date === date);
  const item = due?.session.items.find((one) => one.exercise === exercise);
  const sessionId = `${date} ${exercise}`;
  const itemId = item?.id ?? `${exercise} besides`;
  const asked = { exercise, restS: 120, ...(item?.rir !== undefined && { rir: item.rir }), reasons: [] };
  const performed = sets(done.replace("to failure", ""), exercise).map((facts, i, all): JournalEvent => {
    const isLast = i === all.length - 1;
    const told: SetFacts = isLast && done.includes("to failure") ? { ...facts, toFailure: true } : facts;
    const prescribed: SetPrescription = { ...asked, setNumber: i + 1 };
    const data = { setId: `${sessionId} ${i}`, sessionId, itemId, performedAt: at(date, "18:10") };
    return { type: "SetPerformed", data: { ...data, facts: told, prescribed } };
  });
  const planned = due === undefined ? null : { planId: due.planId, date: due.plannedDate };
  return [
    { type: "SessionStarted", data: { sessionId, startedAt: at(date, "18:00"), planned } },
    { type: "ExerciseAdded", data: { sessionId, itemId, exercise } },
    ...performed,
    { type: "SessionFinished", data: { sessionId, endedAt: at(date, "18:40") } },
  ];
}
