// How is an event written? Every type of the journal, at its newest version, as it stands in a backup and on the wire.
import type {
  JournalEvent,
  PainNoted,
  PlanRevised,
  ProposalAnswered,
  SessionStarted,
  SetPerformed,
} from "../../journal/events.ts";
import type { CheckIn } from "../../recovery/check-in.ts";
import { ILLNESSES } from "../../recovery/check-in.ts";
import { BAND_STRENGTHS, SET_FLAGS, type SetFacts, type SetForecast, type SetPrescription } from "../set.ts";
import { importData } from "./import-schema.ts";
import {
  choice,
  day,
  type Fields,
  flag,
  integer,
  list,
  named,
  nullable,
  number,
  optional,
  pair,
  record,
  type Schema,
  text,
} from "./json-schema.ts";
import { plan } from "./plan-schema.ts";
import { parsedProfile } from "./profile-schema.ts";
import { reason } from "./reason-schema.ts";
import { planDifference, proposalSubject, revisedBy } from "./revision-schema.ts";
import { group } from "./vocabulary.ts";

type DataOf<Type extends JournalEvent["type"]> = Extract<JournalEvent, { readonly type: Type }>["data"];

/** The data of each type of event; a new type without a schema does not compile. */
export type EventData = { readonly [Type in JournalEvent["type"]]: Schema<DataOf<Type>> };

const id = () => text({ minLength: 1 });
const instant = () => text({ format: "date-time" });
const data = <T>(fields: Fields<T>): Schema<T> => record<T>(fields);

function setFacts(): Schema<SetFacts> {
  const schema = record<SetFacts>({
    exercise: id(),
    setType: choice(["working", "warmup", "drop"]),
    loadKg: optional(number({ minimum: 0 })),
    assistanceKg: optional(number({ minimum: 0 })),
    reps: optional(integer({ minimum: 0 })),
    seconds: optional(number({ minimum: 0 })),
    metres: optional(number({ minimum: 0 })),
    rir: optional(number({ minimum: 0 })),
    side: optional(choice(["left", "right", "both"])),
    toFailure: optional(choice([true])),
    flags: optional(list(choice(SET_FLAGS))),
    angleDeg: optional(number({ minimum: 0, maximum: 90 })),
    feetUp: optional(choice([true])),
    band: optional(choice(BAND_STRENGTHS)),
  });
  return named("SetFacts", schema);
}

function setForecast(): Schema<SetForecast> {
  return record<SetForecast>({
    reps: integer({ minimum: 0 }),
    lowReps: integer({ minimum: 0 }),
    highReps: integer({ minimum: 0 }),
    e1rmKg: optional(number({ minimum: 0 })),
    lo80Kg: optional(number({ minimum: 0 })),
    hi80Kg: optional(number({ minimum: 0 })),
  });
}

function setPrescription(): Schema<SetPrescription> {
  return record<SetPrescription>({
    exercise: id(),
    setNumber: integer({ minimum: 1 }),
    loadKg: optional(number({ minimum: 0 })),
    assistanceKg: optional(number({ minimum: 0 })),
    reps: optional(pair(integer({ minimum: 0 }))),
    targetReps: optional(integer({ minimum: 0 })),
    seconds: optional(number({ minimum: 0 })),
    metres: optional(number({ minimum: 0 })),
    rir: optional(number({ minimum: 0, maximum: 5 })),
    restS: number({ minimum: 0 }),
    angleDeg: optional(number({ minimum: 0, maximum: 90 })),
    feetUp: optional(choice([true])),
    band: optional(choice(BAND_STRENGTHS)),
    toFailure: optional(choice([true])),
    forecast: optional(setForecast()),
    reasons: list(reason()),
  });
}

function setPerformed(): Schema<SetPerformed> {
  return record<SetPerformed>({
    setId: id(),
    sessionId: id(),
    itemId: id(),
    performedAt: instant(),
    facts: setFacts(),
    prescribed: nullable(setPrescription()),
    restS: optional(number({ minimum: 0 })),
  });
}

function painNoted(): Schema<PainNoted> {
  const score = () => number({ minimum: 0, maximum: 10 });
  return record<PainNoted>({
    painId: id(),
    notedAt: instant(),
    sessionId: optional(id()),
    exercise: optional(id()),
    during: score(),
    nextMorning: optional(score()),
    sharp: flag(),
    redFlags: list(text()),
  });
}

function checkIn(): Schema<CheckIn> {
  const scale = () => optional(number({ minimum: 1, maximum: 5 }));
  return record<CheckIn>({
    checkInId: id(),
    checkedAt: instant(),
    sleepHours: optional(number({ minimum: 0, maximum: 24 })),
    sleep: scale(),
    soreness: scale(),
    soreGroups: optional(list(group())),
    energy: scale(),
    stress: scale(),
    illness: optional(choice(ILLNESSES)),
    wellSince: optional(day()),
  });
}

function planRevised(): Schema<PlanRevised> {
  return record<PlanRevised>({
    planId: id(),
    revisionId: id(),
    revisedAt: instant(),
    fromDate: day(),
    change: revisedBy(),
    differences: list(planDifference()),
    plan: plan(),
  });
}

function proposalAnswered(): Schema<ProposalAnswered> {
  return record<ProposalAnswered>({
    proposalId: id(),
    answeredAt: instant(),
    about: proposalSubject(),
    answer: choice(["accepted", "refused"]),
  });
}

function sessionStarted(): Schema<SessionStarted> {
  const planned = record<NonNullable<SessionStarted["planned"]>>({ planId: id(), date: day() });
  return record<SessionStarted>({ sessionId: id(), startedAt: instant(), planned: nullable(planned) });
}

export function eventData(): EventData {
  return {
    ConsentGiven: data<DataOf<"ConsentGiven">>({ policy: integer(), healthData: choice([true]) }),
    ConsentWithdrawn: data<DataOf<"ConsentWithdrawn">>({ policy: integer() }),
    ScreeningAnswered: data<DataOf<"ScreeningAnswered">>({
      yes: list(text()),
      outcome: choice(["go", "caution", "stop"]),
      cleared: flag(),
    }),
    ProfileSaved: data<DataOf<"ProfileSaved">>({ profile: parsedProfile() }),
    UnitChosen: data<DataOf<"UnitChosen">>({ unit: choice(["kg", "lb"]) }),
    PlanAdopted: data<DataOf<"PlanAdopted">>({ planId: id(), plan: plan() }),
    PlanEnded: data<DataOf<"PlanEnded">>({
      planId: id(),
      why: choice(["finished", "replaced", "stopped"]),
    }),
    SessionMoved: data<DataOf<"SessionMoved">>({ planId: id(), fromDate: day(), toDate: day() }),
    PlanRevised: planRevised(),
    ProposalAnswered: proposalAnswered(),
    CheckInRecorded: checkIn(),
    SessionStarted: sessionStarted(),
    SetPerformed: setPerformed(),
    SetCorrected: data<DataOf<"SetCorrected">>({ setId: id(), facts: setFacts() }),
    SetVoided: data<DataOf<"SetVoided">>({ setId: id() }),
    SetConfirmed: data<DataOf<"SetConfirmed">>({ setId: id() }),
    ItemSwapped: data<DataOf<"ItemSwapped">>({
      sessionId: id(),
      itemId: id(),
      exercise: id(),
      why: choice(["pain", "equipment", "dislike", "stall", "choice"]),
    }),
    ItemSkipped: data<DataOf<"ItemSkipped">>({
      sessionId: id(),
      itemId: id(),
      why: choice(["pain", "equipment", "time", "choice"]),
    }),
    ExerciseAdded: data<DataOf<"ExerciseAdded">>({ sessionId: id(), itemId: id(), exercise: id() }),
    NoteWritten: data<DataOf<"NoteWritten">>({ sessionId: id(), itemId: optional(id()), text: text() }),
    PainNoted: painNoted(),
    SessionFinished: data<DataOf<"SessionFinished">>({
      sessionId: id(),
      endedAt: instant(),
      sessionRpe: optional(number({ minimum: 0, maximum: 10 })),
      stopped: optional(choice(["red_flag", "pain", "choice"])),
    }),
    BodyMassRecorded: data<DataOf<"BodyMassRecorded">>({
      date: day(),
      bodyMassKg: number({ exclusiveMinimum: 0 }),
      importId: optional(id()),
    }),
    ...importData(),
  };
}
